/** The message a page sends the service worker: which article is being read, and which files it uses. */
export interface ArticleMessage {
  readonly url: string;
  readonly files: readonly string[];
}
