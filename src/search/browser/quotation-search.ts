import { findAllTerms, type FoundTerm } from './all-terms.ts';
import { mergeHits, searchPhrase, type Hit } from './hits.ts';
import {
  nearestQuotations,
  type NearestQuotations,
  type QuotationIndex,
} from './nearest-quotations.ts';
import type { TermIndex } from './pagefind.ts';
import type { Query } from './query.ts';

/** The quotations found for a query, best first. */
export interface FoundQuotations {
  readonly hits: readonly Hit[];
  /** What they have: `all`, every word and every phrase in quotation marks; `words`, every word but not the phrase; `some`, at least half of the words. */
  readonly match: 'all' | 'words' | 'some';
  readonly corrections: NearestQuotations['corrections'];
  /** The terms of the query, with what has each. */
  readonly terms: readonly FoundTerm[];
}

/**
 * Finds quotations: those with the words as a phrase first, then those with all of them. Where there are none, those
 * with similar words, or with at least half of them.
 */
export async function findQuotations(query: Query, from: QuotationIndex): Promise<FoundQuotations> {
  const { words, terms, phrases } = query;
  const { index } = from;
  const corrections = new Map<string, string>();
  if (words.length === 0 || from.total === 0)
    return { hits: [], match: 'all', corrections, terms: [] };
  const [phrase, { found, hits: together }] = await Promise.all([
    words.length > 1 ? searchPhrase(index, words) : [],
    findAllTerms(index, terms),
  ]);
  const hits = mergeHits([phrase, together]);
  if (phrases.length > 0) {
    const exact = await withPhrases(index, phrases, hits);
    if (exact.length > 0) return { hits: exact, match: 'all', corrections, terms: found };
  }
  if (hits.length > 0)
    return { hits, match: phrases.length > 0 ? 'words' : 'all', corrections, terms: found };
  const nearest = await nearestQuotations(found, from);
  return { hits: nearest.hits, match: 'some', corrections: nearest.corrections, terms: found };
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
