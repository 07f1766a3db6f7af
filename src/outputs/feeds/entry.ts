/** An author, with the absolute URL of their page if they have one. */
export interface FeedAuthor {
  readonly name: string;
  readonly url?: string;
}

/** A feed entry, in terms that both feed formats share. */
export interface FeedEntry {
  /** A unique URL that never changes. */
  readonly id: string;
  /** The page on which to read it. */
  readonly url: string;
  readonly title: string;
  /** The day of publication, in UTC. */
  readonly published: string;
  /** The day of the last substantive change. */
  readonly updated: string;
  readonly authors: readonly FeedAuthor[];
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
  /** The absolute URLs of the page that the feed follows, and of the feed in both formats. */
  readonly home: string;
  readonly atom: string;
  readonly json: string;
  /** The day of the last change to any entry. */
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}
