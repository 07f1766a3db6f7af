import type { Article } from './records.ts';

/** The maximum number of sources that an article lists in full; a longer list starts collapsed. */
export const MAX_SOURCES = 10;

/** The maximum number of items of further reading that an article lists. */
export const MAX_FURTHER = 3;

/** Whether an article has so many sources that it links to a separate page for them. */
export function hasSourcesPage({
  references,
  further,
}: Pick<Article, 'references' | 'further'>): boolean {
  return references.sources.length > MAX_SOURCES || further.length > MAX_FURTHER;
}
