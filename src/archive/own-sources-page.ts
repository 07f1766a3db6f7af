import type { Article } from './records.ts';

/** The most sources an article lists in full, each linked to its record; a longer list starts collapsed. */
export const FEW_SOURCES = 10;

/** The most further reading an article lists. */
export const FEW_FURTHER = 3;

/** Whether an article has so many sources that it links to a separate page for them. */
export function hasSourcesPage({
  references,
  further,
}: Pick<Article, 'references' | 'further'>): boolean {
  return references.sources.length > FEW_SOURCES || further.length > FEW_FURTHER;
}
