import type { Archive } from './archive.ts';
import type { Article } from './records.ts';
import { quotesOf } from './uses.ts';

/** The weight of a shared quotation, where a shared topic weighs 1. */
const QUOTATION = 3;

/**
 * The articles that share most with this one: quotations first, then topics; among equals the newer ones.
 * @param count the most to return
 */
export function relatedArticles(article: Article, archive: Archive, count: number): Article[] {
  const shared = new Map<Article, number>();
  const add = (others: readonly Article[], weight: number): void => {
    for (const other of others) {
      if (other !== article) shared.set(other, (shared.get(other) ?? 0) + weight);
    }
  };
  for (const id of quotesOf(article)) add(archive.articlesUsing(id), QUOTATION);
  // A topic of very many articles says little about two of them: its newest are enough.
  for (const id of article.topics) add(archive.articlesOn(id).slice(0, 100), 1);
  return [...shared]
    .sort(([a, one], [b, other]) => other - one || (a.published < b.published ? 1 : -1))
    .slice(0, count)
    .map(([other]) => other);
}
