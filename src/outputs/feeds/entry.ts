/** An entry, in terms that both feed formats have. */
export interface FeedEntry {
  /** A unique URL that never changes. */
  readonly id: string;
  /** The page on which to read it. */
  readonly url: string;
  readonly title: string;
  /** Days, in UTC. */
  readonly published: string;
  /** The day of the last substantive change. */
  readonly updated: string;
  readonly authors: readonly string[];
  readonly summary?: string | undefined;
  /** Its full text, as HTML with absolute URLs. */
  readonly html: string;
  readonly tags: readonly string[];
  /** The absolute URL of a picture. */
  readonly image?: string | undefined;
}

/** A feed, its entries newest first. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** Absolute URLs: of its page, and of the feed in both formats. */
  readonly home: string;
  readonly atom: string;
  readonly json: string;
  /** The day of the last change of any entry. */
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}
