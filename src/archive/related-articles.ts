import type { Archive } from './archive.ts';
import type { Article } from './records.ts';
import { quotesOf } from './uses.ts';

/** The weight of a shared quotation, relative to a shared topic. */
const QUOTATION = 3;

/**
 * The articles that have most in common with this one. A shared quotation counts for more than a shared topic, and newer
 * articles come first among equals.
 * @param count how many to return at most
 */
export function relatedArticles(article: Article, archive: Archive, count: number): Article[] {
  const shared = new Map<Article, number>();
  const add = (others: readonly Article[], weight: number): void => {
    for (const other of others) {
      if (other !== article) shared.set(other, (shared.get(other) ?? 0) + weight);
    }
  };
  for (const id of quotesOf(article)) add(archive.articlesUsing(id), QUOTATION);
  // That two articles share a topic of very many says little: the newest hundred are enough.
  for (const id of article.topics) add(archive.articlesOn(id).slice(0, 100), 1);
  return [...shared]
    .sort(([a, one], [b, other]) => other - one || (a.published < b.published ? 1 : -1))
    .slice(0, count)
    .map(([other]) => other);
}
