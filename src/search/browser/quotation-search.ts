import { findAllTerms, type FoundTerm } from './all-terms.ts';
import { mergeHits, searchPhrase, type Hit } from './hits.ts';
import type { NearestQuotations, QuotationIndex } from './nearest-quotations.ts';
import type { TermIndex } from './pagefind.ts';
import type { Query } from './query.ts';

/** The quotations found for a query, best first. */
export interface FoundQuotations {
  readonly hits: readonly Hit[];
  /** What they contain: `all` words and phrases; all `words` but not every phrase; or `some`, at least half of the terms. */
  readonly match: 'all' | 'words' | 'some';
  readonly corrections: NearestQuotations['corrections'];
  /** The terms of the query, and what was found for each. */
  readonly terms: readonly FoundTerm[];
}

/**
 * Finds quotations: first those with the words as a phrase, then those with all of the words. If there are none, finds those
 * with similar words or with at least half of the terms.
 */
export async function findQuotations(query: Query, from: QuotationIndex): Promise<FoundQuotations> {
  const found = await findExactly(query, from);
  return found.hits.length > 0 ? found : findNearest(found, from);
}

/** Finds the quotations nearest to terms that no single quotation contains: with similar words, or with at least half. */
export async function findNearest(
  { terms }: FoundQuotations,
  from: QuotationIndex,
): Promise<FoundQuotations> {
  if (terms.length === 0) return { hits: [], match: 'all', corrections: new Map(), terms };
  // Loaded only if nothing has all the words.
  const { nearestQuotations } = await import('./nearest-quotations.ts');
  return { ...(await nearestQuotations(terms, from)), match: 'some', terms };
}

/** Finds the quotations with the words as a phrase first, then those with all of them. */
export async function findExactly(
  { words, terms, phrases }: Query,
  { index, total }: QuotationIndex,
): Promise<FoundQuotations> {
  const corrections = new Map<string, string>();
  if (words.length === 0 || total === 0) return { hits: [], match: 'all', corrections, terms: [] };
  const [phrase, { found, hits: together }] = await Promise.all([
    words.length > 1 ? searchPhrase(index, words) : [],
    findAllTerms(index, terms),
  ]);
  const hits = mergeHits([phrase, together]);
  if (phrases.length > 0) {
    const exact = await withPhrases(index, phrases, hits);
    if (exact.length > 0) return { hits: exact, match: 'all', corrections, terms: found };
  }
  return { hits, match: phrases.length > 0 ? 'words' : 'all', corrections, terms: found };
}

async function withPhrases(
  index: TermIndex,
  phrases: Query['phrases'],
  hits: readonly Hit[],
): Promise<Hit[]> {
  const found = await Promise.all(phrases.map((phrase) => searchPhrase(index, phrase)));
  const sets = found.map((list) => new Set(list.map(({ id }) => id)));
  return hits.filter(({ id }) => sets.every((set) => set.has(id)));
}
