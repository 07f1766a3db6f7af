import type { Archive } from './archive.ts';
import type { Article } from './records.ts';
import { quotesOf } from './uses.ts';

/** What a shared quotation weighs against a shared topic. */
const QUOTATION = 3;

/**
 * The articles that share most with this one: quotations first, then topics; of equals the newer one.
 * @param count how many at most
 */
export function relatedArticles(article: Article, archive: Archive, count: number): Article[] {
  const shared = new Map<Article, number>();
  const add = (others: readonly Article[], weight: number): void => {
    for (const other of others) {
      if (other !== article) shared.set(other, (shared.get(other) ?? 0) + weight);
    }
  };
  for (const id of quotesOf(article)) add(archive.articlesUsing(id), QUOTATION);
  // A topic with very many articles says little of any two of them: its newest are enough.
  for (const id of article.topics) add(archive.articlesOn(id).slice(0, 100), 1);
  return [...shared]
    .sort(([a, one], [b, other]) => other - one || (a.published < b.published ? 1 : -1))
    .slice(0, count)
    .map(([other]) => other);
}
