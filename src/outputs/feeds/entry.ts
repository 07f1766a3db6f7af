/** Something that can be followed, in the terms that both kinds of feed have. */
export interface FeedEntry {
  /** An address that never changes and that no other entry has. */
  readonly id: string;
  /** Where it can be read. */
  readonly url: string;
  readonly title: string;
  /** Days, in UTC. */
  readonly published: string;
  /** The day of the last substantive change. */
  readonly updated: string;
  readonly authors: readonly string[];
  readonly summary?: string | undefined;
  /** All of it, as HTML with full addresses. */
  readonly html: string;
  readonly tags: readonly string[];
  /** The full address of a picture. */
  readonly image?: string | undefined;
}

/** A feed, its entries newest first. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** Full addresses: of the page it goes with, and of the feed in both its forms. */
  readonly home: string;
  readonly atom: string;
  readonly json: string;
  /** The day of the last change of any entry. */
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}
