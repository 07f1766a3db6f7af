import type { Article } from './records.ts';

/** The most sources that an article shows at once, each with a link to its record; a longer list is folded. */
export const FEW_SOURCES = 10;

/** The most further sources that it shows. */
export const FEW_FURTHER = 3;

/** Whether an article has so many sources that their records get a page of their own, to which the article links. */
export function hasSourcesPage({
  references,
  further,
}: Pick<Article, 'references' | 'further'>): boolean {
  return references.sources.length > FEW_SOURCES || further.length > FEW_FURTHER;
}
