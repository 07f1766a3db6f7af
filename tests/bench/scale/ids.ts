/** The id of a quotation of an article. */
export function quoteId(article: number, index: number): string {
  return `quote-${article}-${index}`;
}

/** The id of a source of an article. */
export function sourceId(article: number, index: number): string {
  return `source-${article}-${index}`;
}

/** The id of what an article is about. */
export function eventId(article: number): string {
  return `event-${article}`;
}
