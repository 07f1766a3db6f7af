/** The message that a page sends to the service worker: which page is being read, and which files it uses. */
export interface PageMessage {
  readonly url: string;
  readonly files: readonly string[];
  /** Whether the page is an article, which is then saved. Any other page is only refreshed, if it was saved before. */
  readonly isArticle: boolean;
  /** The URL of the search folder, if this is the passage-check page. The records in that folder are saved with the page. */
  readonly records?: string | undefined;
}
