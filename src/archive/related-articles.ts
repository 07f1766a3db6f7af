import type { Archive } from './archive.ts';
import type { Article } from './records.ts';
import { quotesOf } from './uses.ts';

/** The weight of a shared quotation; a shared topic has a weight of 1. */
const QUOTATION_WEIGHT = 3;

/**
 * The articles that have the most in common with this one. A shared quotation counts for more than a shared topic. Articles of
 * equal weight are sorted newest first.
 * @param count the maximum number of articles to return
 */
export function relatedArticles(article: Article, archive: Archive, count: number): Article[] {
  const shared = new Map<Article, number>();
  const add = (others: readonly Article[], weight: number): void => {
    for (const other of others) {
      if (other !== article) shared.set(other, (shared.get(other) ?? 0) + weight);
    }
  };
  for (const id of quotesOf(article)) add(archive.articlesUsing(id), QUOTATION_WEIGHT);
  // A topic that very many articles share says little, so its newest hundred articles are enough.
  for (const id of article.topics) add(archive.articlesOn(id).slice(0, 100), 1);
  return [...shared]
    .sort(([a, one], [b, other]) => other - one || (a.published < b.published ? 1 : -1))
    .slice(0, count)
    .map(([other]) => other);
}
