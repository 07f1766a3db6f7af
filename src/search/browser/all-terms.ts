import { contentWords } from '../stop-words.ts';
import { mergeHits, searchBeginnings, type Hit } from './hits.ts';
import type { TermIndex } from './pagefind.ts';
import { findBeginning, findForms, findUnit } from './term-search.ts';
import type { Unit } from './units.ts';

/** A term of a query, and what was found for it. */
export interface FoundTerm {
  readonly term: Unit;
  /** The records that have it as typed, with any ending; if there are none, those with words that begin with it. */
  readonly hits: readonly Hit[];
  /** Whether the hits have it as typed. */
  readonly isExact: boolean;
}

/** What was found for all terms of a query. */
export interface FoundTerms {
  readonly found: readonly FoundTerm[];
  /** The records that have every term, best first. */
  readonly hits: readonly Hit[];
}

/** Finds the records that have all the terms. */
export async function findAllTerms(index: TermIndex, terms: readonly Unit[]): Promise<FoundTerms> {
  const found = await Promise.all(terms.map((term) => findTerm(index, term)));
  const together = inAll(found.map(({ hits }) => hits));
  return { found, hits: await bestFirst(index, terms, together) };
}

/** Finds the records that have a term as typed; if there are none, those with words that begin with it. */
async function findTerm(index: TermIndex, term: Unit): Promise<FoundTerm> {
  const exact = await findUnit(index, term);
  if (exact.length > 0) return { term, hits: exact, isExact: true };
  const forms = await findForms(index, term);
  if (forms.length > 0) return { term, hits: forms, isExact: true };
  return { term, hits: await findBeginning(index, term), isExact: false };
}

/** The hits that are in every list, with all their matches. */
export function inAll([first = [], ...others]: readonly (readonly Hit[])[]): readonly Hit[] {
  const ids = others.map((list) => new Set(list.map(({ id }) => id)));
  const common = first.filter(({ id }) => ids.every((set) => set.has(id)));
  const commonIds = new Set(common.map(({ id }) => id));
  return mergeHits([common, ...others.map((list) => list.filter(({ id }) => commonIds.has(id)))]);
}

/** Puts hits in Pagefind's order: rare words and short texts first. */
async function bestFirst(
  index: TermIndex,
  terms: readonly Unit[],
  hits: readonly Hit[],
): Promise<readonly Hit[]> {
  if (hits.length === 0) return hits;
  const words = [...new Set(contentWords(terms.flatMap((term) => term.words)))];
  const ranked = await searchBeginnings(index, words);
  const ranks = new Map(ranked.map(({ id, data }, rank) => [id, { rank, data }]));
  const rankOf = ({ id }: Hit): number => ranks.get(id)?.rank ?? ranked.length;
  return hits
    .map((hit) => ({ ...hit, data: ranks.get(hit.id)?.data ?? hit.data }))
    .sort((a, b) => rankOf(a) - rankOf(b));
}
