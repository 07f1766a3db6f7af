/** The message a page sends the service worker: which article is being read, or the page of the check, and its files. */
export interface ArticleMessage {
  readonly url: string;
  readonly files: readonly string[];
  /** Of the page on which quotations are checked: the folder of the search, whose records are saved with it. */
  readonly records?: string | undefined;
}
