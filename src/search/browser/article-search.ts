import type { ArticlePart } from '../article-part.ts';
import { findAllTerms } from './all-terms.ts';
import { excerptsOf } from './excerpts.ts';
import { mergeHits, searchPhrase, type Hit } from './hits.ts';
import type { ArticleAnswer, ArticleHit } from './messages.ts';
import type { TermIndex } from './pagefind.ts';
import type { Query } from './query.ts';

/** The maximum number of excerpts shown for an article. */
const EXCERPTS = 2;

/** The index of articles, with the parts of their texts. */
export interface ArticleIndex extends TermIndex {
  /** Loads one part of the article with this id. */
  readonly part: (id: string, part: number) => Promise<ArticlePart>;
  /** The number of words in each part of that article except the last. */
  readonly wordsPerPart: (id: string) => number;
}

/**
 * Finds articles: those with the words as a phrase first, then those with all of them.
 * @param count how many to show; each requires loading a file
 */
export async function findArticles(
  query: Query,
  index: ArticleIndex,
  count: number,
): Promise<ArticleAnswer> {
  // The index of articles has no symbols, so `C++` cannot be told apart from the letter.
  const terms = query.terms.map((term) => ({ ...term, words: term.plain }));
  if (
    terms.length === 0 ||
    terms.some(({ words, isFixed }) => isFixed && words.join('').length < 2)
  )
    return { total: 0, hits: [] };
  const [together, phrase] = await Promise.all([
    findAllTerms(index, terms),
    query.plainWords.length > 1 ? searchPhrase(index, query.plainWords) : [],
  ]);
  const all = new Map(together.hits.map((hit) => [hit.id, hit]));
  const hits = mergeHits([phrase.map((hit) => all.get(hit.id) ?? hit), together.hits]);
  const shown = hits.slice(0, count).map((hit) => articleHit(hit, index));
  return { total: hits.length, hits: await Promise.all(shown) };
}

/** Loads an article's part with the most matches, and cuts excerpts from it. */
async function articleHit({ id, matches }: Hit, index: ArticleIndex): Promise<ArticleHit> {
  const partSize = index.wordsPerPart(id);
  const byPart = Map.groupBy(matches, (word) => Math.floor(word / partSize));
  const [[number, most] = [0, []]] = [...byPart].sort(
    ([a, some], [b, others]) => others.length - some.length || a - b,
  );
  const part = await index.part(id, number);
  const within = new Set(most.map((match) => match - number * partSize));
  return {
    title: part.title,
    href: part.href,
    excerpts: excerptsOf(part, within).slice(0, EXCERPTS),
  };
}
