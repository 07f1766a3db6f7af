import { latinOf } from '../russian.ts';
import { otherForms } from '../same-word.ts';
import { mergeHits, searchBeginnings, searchPhrase, type Hit } from './hits.ts';
import type { TermIndex } from './pagefind.ts';
import type { Unit } from './units.ts';

/** The minimum number of letters for finding a word by its beginning. */
const MIN_PREFIX = 3;

/** Finds the quotations that have a unit as a phrase or as one word; a Russian word also as a name in Latin letters. */
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
  // Without spaces, consecutive letters may belong to two words: if whole words have been found, only these count.
  const ids = new Set(whole.map(({ id }) => id));
  return mergeHits(ids.size === 0 ? [phrase] : [phrase.filter(({ id }) => ids.has(id)), whole]);
}

/** Finds the quotations with another form of a single word, in the languages whose words the index does not stem. */
export async function findForms(
  index: TermIndex,
  { words: [word = '', ...others] }: Unit,
): Promise<readonly Hit[]> {
  if (others.length > 0) return [];
  const forms = otherForms(word).map((form) => searchPhrase(index, [form]));
  return mergeHits(await Promise.all(forms));
}

/**
 * Finds the quotations with a word that begins with a single typed word, the rest of which may not have been typed yet. The
 * words found are not marked as matches.
 */
export async function findBeginning(
  index: TermIndex,
  { words: [word = '', ...others] }: Unit,
): Promise<readonly Hit[]> {
  if (others.length > 0 || word.length < MIN_PREFIX) return [];
  const found = await searchBeginnings(index, [word]);
  const [best] = found;
  if (best === undefined) return [];
  // The content must be checked: if Pagefind does not know a word, it searches for a shorter one that the word begins with.
  const { content, meta } = await best.data();
  const term = index.term(word);
  const present = `${content} ${meta['title'] ?? ''}`.split(/\s+/);
  return present.some((other) => other.toLowerCase().startsWith(term))
    ? found.map((hit) => ({ ...hit, matches: new Set<number>() }))
    : [];
}
