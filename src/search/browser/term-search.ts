import { latinOf } from '../russian.ts';
import { mergeHits, searchBeginnings, searchPhrase, type Hit } from './hits.ts';
import type { TermIndex } from './pagefind.ts';
import type { Unit } from './units.ts';

/** The shortest beginning of a word that finds it, while the rest has not been typed. */
const SHORTEST_BEGINNING = 3;

/** Finds the quotations that have the words of a unit in a row, or as one word; names in Latin letters for a Russian word. */
export async function findUnit(
  index: TermIndex,
  { words, isUnspaced }: Unit,
): Promise<readonly Hit[]> {
  const [first = '', ...others] = words;
  const phrase = await searchPhrase(index, words);
  if (others.length === 0) {
    const latin = latinOf(first);
    return mergeHits([phrase, latin === undefined ? [] : await searchPhrase(index, [latin])]);
  }
  const whole = await searchPhrase(index, [words.join('')]);
  if (!isUnspaced) return mergeHits([phrase, whole]);
  // Without spaces, letters in a row may be parts of two words: where whole words have been found, only these count.
  const ids = new Set(whole.map(({ id }) => id));
  return mergeHits(ids.size === 0 ? [phrase] : [phrase.filter(({ id }) => ids.has(id)), whole]);
}

/**
 * Finds the quotations with a word that begins with the only word of a unit, or has the same stem, for a word that none
 * has as it was typed.
 * @param isSame whether a word of a quotation is the word that was typed
 */
export async function findBeginning(
  index: TermIndex,
  { words: [word = '', ...others] }: Unit,
  isSame: (word: string, other: string) => boolean = isSameStem,
): Promise<readonly Hit[]> {
  if (others.length > 0 || word.length < SHORTEST_BEGINNING) return [];
  const found = await searchBeginnings(index, [word]);
  const [best] = found;
  if (best === undefined) return [];
  // Its content must be checked, because for an unknown word Pagefind takes one with which that begins.
  const { content, meta } = await best.data();
  const term = index.term(word);
  const present = `${content} ${meta['title'] ?? ''}`.split(' ');
  return present.some((other) => isSame(term, other)) ? found : [];
}

/** Whether a word is the beginning of another, or differs from it only by a short ending. */
function isSameStem(word: string, other: string): boolean {
  if (other.startsWith(word)) return true;
  let shared = 0;
  while (shared < word.length && word[shared] === other[shared]) shared += 1;
  return shared >= 0.7 * Math.max(word.length, other.length);
}
