/** What a page tells the service worker: that an article is being read, and which files it uses. */
export interface ReadArticle {
  readonly url: string;
  readonly files: readonly string[];
}
