/** The message that a page sends to the service worker: which page is being read, and which files it uses. */
export interface PageMessage {
  readonly url: string;
  readonly files: readonly string[];
  /** Whether the page is an article, which is saved. Other pages are only refreshed if they are saved already. */
  readonly isArticle: boolean;
  /** The folder of the search, if this is the page that checks quotations: its records are saved with the page. */
  readonly records?: string | undefined;
}
