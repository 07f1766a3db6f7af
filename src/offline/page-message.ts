/** The message a page sends the service worker: which page is being read, and which files it uses. */
export interface PageMessage {
  readonly url: string;
  readonly files: readonly string[];
  /** Whether it is an article, which is saved; of other pages only those that are saved are fetched again. */
  readonly isArticle: boolean;
}
