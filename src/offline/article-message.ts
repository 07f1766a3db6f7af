/** What a page tells the service worker: that an article is being read, and which files it uses. */
export interface ArticleMessage {
  readonly url: string;
  readonly files: readonly string[];
}
