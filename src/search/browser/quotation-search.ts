import { distinctiveWords, mergeResults, searchPhrase, type Hit } from './hits.ts';
import {
  nearestQuotations,
  type NearestQuotations,
  type QuotationIndex,
} from './nearest-quotations.ts';
import type { PagefindIndex, PagefindResult } from './pagefind.ts';
import type { Query } from './query.ts';
import { latinOf, prefixOf } from './russian.ts';

/** The quotations found for a query, best first. */
export interface FoundQuotations {
  readonly hits: readonly Hit[];
  /** What they have: `all`, every word and every phrase in quotation marks; `words`, every word but not the phrase; `some`, not every word. */
  readonly match: 'all' | 'words' | 'some';
  readonly corrections: NearestQuotations['corrections'];
}

/**
 * Finds quotations: those with the words as a phrase first, then those with all of them. Where there are none, those
 * with similar words, or with most of them.
 */
export async function findQuotations(query: Query, from: QuotationIndex): Promise<FoundQuotations> {
  const { words, joined, phrases } = query;
  const { index } = from;
  const corrections = new Map<string, string>();
  if (words.length === 0 || from.total === 0) return { hits: [], match: 'all', corrections };
  const readings = [words, ...(joined ? [joined] : []), ...(await withLatinNames(index, words))];
  const [phrase, ...withAllWords] = await Promise.all([
    words.length > 1 ? searchPhrase(index, words) : [],
    ...readings.map((reading) => searchAllWords(index, reading)),
  ]);
  const hits = mergeResults([phrase, ...withAllWords]);
  if (phrases.length > 0) {
    const exact = await withPhrases(index, phrases, hits);
    if (exact.length > 0) return { hits: exact, match: 'all', corrections };
  }
  const match = phrases.length > 0 ? 'words' : 'all';
  if (phrase.length > 0 || (await hasAllWords(hits[0], readings)))
    return { hits, match, corrections };
  const nearest = await nearestQuotations(words, from);
  if (nearest.isComplete && hits.length > 0) return { hits, match, corrections };
  return { hits: nearest.hits, match: 'some', corrections: nearest.corrections };
}

/** Finds records with all the words, in any order, or with words that begin with them. */
async function searchAllWords(
  index: PagefindIndex,
  words: readonly string[],
): Promise<readonly PagefindResult[]> {
  return (await index.search(distinctiveWords(words).map(prefixOf).join(' '))).results;
}

async function withPhrases(
  index: PagefindIndex,
  phrases: Query['phrases'],
  hits: readonly Hit[],
): Promise<Hit[]> {
  const found = await Promise.all(phrases.map((phrase) => searchPhrase(index, phrase)));
  const sets = found.map((list) => new Set(list.map(({ id }) => id)));
  return hits.filter(({ id }) => sets.every((set) => set.has(id)));
}

/** For each Russian word that the index has in Latin letters, mostly names: the words with that one so written. */
async function withLatinNames(
  index: PagefindIndex,
  words: readonly string[],
): Promise<(readonly string[])[]> {
  const readings = distinctiveWords(words).map(async (word) => {
    const latin = latinOf(word);
    const isKnown = latin !== undefined && (await searchPhrase(index, [latin])).length > 0;
    return isKnown ? [words.map((other) => (other === word ? latin : other))] : [];
  });
  return (await Promise.all(readings)).flat();
}

/**
 * Whether a quotation has all the words of one of the readings. Its content must be checked, because for a word that
 * Pagefind does not know it takes a word with which that begins.
 */
async function hasAllWords(
  hit: Hit | undefined,
  readings: readonly (readonly string[])[],
): Promise<boolean> {
  if (hit === undefined) return false;
  const { content, meta } = await hit.data();
  const present = `${content} ${meta['title'] ?? ''}`.split(' ');
  return readings.some((words) =>
    distinctiveWords(words).every((word) => present.some((other) => isSameStem(word, other))),
  );
}

/** Whether a word is the beginning of another, or differs from it only by a short ending. */
function isSameStem(word: string, other: string): boolean {
  if (other.startsWith(prefixOf(word))) return true;
  let shared = 0;
  while (shared < word.length && word[shared] === other[shared]) shared += 1;
  return shared >= 0.7 * Math.max(word.length, other.length);
}
