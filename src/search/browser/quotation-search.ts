import { exactly, merged, searchedWords, type Hit } from './hits.ts';
import { nearestQuotations, type Nearest, type QuotationIndex } from './nearest-quotations.ts';
import type { PagefindIndex, PagefindResult } from './pagefind.ts';
import type { Query } from './query.ts';
import { latinOf, prefixOf } from './russian.ts';

/** What was found, the best first. */
export interface Found {
  readonly hits: readonly Hit[];
  /** `all`: every word, and every phrase asked for. `words`: every word, but not the phrase. `some`: not every word. */
  readonly how: 'all' | 'words' | 'some';
  /** By words typed, the words of the index that were searched instead. */
  readonly corrections: Nearest['corrections'];
}

/**
 * Finds quotations as a person asks for them: those with the words as a phrase first, then those with all of
 * them; where there is none, those with words like them or with most of them.
 */
export async function findQuotations(query: Query, from: QuotationIndex): Promise<Found> {
  const { words, joined, phrases } = query;
  const { index } = from;
  const corrections = new Map<string, string>();
  if (words.length === 0 || from.total === 0) return { hits: [], how: 'all', corrections };
  const readings = [words, ...(joined ? [joined] : []), ...(await withLatinNames(index, words))];
  const [phrase, ...plain] = await Promise.all([
    words.length > 1 ? exactly(index, words) : [],
    ...readings.map((reading) => allOf(index, reading)),
  ]);
  const hits = merged([phrase, ...plain]);
  if (phrases.length > 0) {
    const kept = await withPhrases(index, phrases, hits);
    if (kept.length > 0) return { hits: kept, how: 'all', corrections };
  }
  const how = phrases.length > 0 ? 'words' : 'all';
  if (phrase.length > 0 || (await hasAllOf(hits[0], readings))) return { hits, how, corrections };
  const nearest = await nearestQuotations(words, from);
  if (nearest.isComplete && hits.length > 0) return { hits, how, corrections };
  return { hits: nearest.hits, how: 'some', corrections: nearest.corrections };
}

/** What has all the words, in any order, or words that they begin. */
async function allOf(
  index: PagefindIndex,
  words: readonly string[],
): Promise<readonly PagefindResult[]> {
  return (await index.search(searchedWords(words).map(prefixOf).join(' '))).results;
}

async function withPhrases(
  index: PagefindIndex,
  phrases: Query['phrases'],
  hits: readonly Hit[],
): Promise<Hit[]> {
  const found = await Promise.all(phrases.map((phrase) => exactly(index, phrase)));
  const sets = found.map((list) => new Set(list.map(({ id }) => id)));
  return hits.filter(({ id }) => sets.every((set) => set.has(id)));
}

/** The words with a Russian one in Latin letters, once for each that the index has so: names, in most cases. */
async function withLatinNames(
  index: PagefindIndex,
  words: readonly string[],
): Promise<(readonly string[])[]> {
  const readings = searchedWords(words).map(async (word) => {
    const latin = latinOf(word);
    const isKnown = latin !== undefined && (await exactly(index, [latin])).length > 0;
    return isKnown ? [words.map((other) => (other === word ? latin : other))] : [];
  });
  return (await Promise.all(readings)).flat();
}

/**
 * Whether a quotation is seen to have all the words of one of the readings. It must be looked at, because
 * Pagefind takes a beginning of a word it does not know for that word.
 */
async function hasAllOf(
  hit: Hit | undefined,
  readings: readonly (readonly string[])[],
): Promise<boolean> {
  if (hit === undefined) return false;
  const { content, meta } = await hit.data();
  const has = `${content} ${meta['title'] ?? ''}`.split(' ');
  return readings.some((words) =>
    searchedWords(words).every((word) => has.some((other) => isKin(word, other))),
  );
}

/** Whether a word begins another, or is one with it but for a short ending. */
function isKin(word: string, other: string): boolean {
  if (other.startsWith(prefixOf(word))) return true;
  let shared = 0;
  while (shared < word.length && word[shared] === other[shared]) shared += 1;
  return shared >= 0.7 * Math.max(word.length, other.length);
}
