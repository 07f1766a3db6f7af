import { distance } from 'fastest-levenshtein';
import type { KnownRecord } from './known-record.ts';
import { nameWords } from './speech-verbs.ts';

/** The shortest names of which one letter, or two, may be wrong. */
const ONE_SLIP = 5;
const TWO_SLIPS = 7;

/**
 * The first of some names that a record does not know as one of its speakers, of their offices or of the outlets that
 * printed it. Names in a script in which the record has none are not compared.
 */
export function unknownSpeaker(names: readonly string[], record: KnownRecord): string | undefined {
  const speakers = record.speakers.flatMap(({ name, role }) => [
    name,
    role?.title ?? '',
    role?.organization ?? '',
  ]);
  const outlets = record.witnesses.flatMap(({ source }) => [
    source.container ?? '',
    source.wire ?? '',
  ]);
  const known = [...speakers, ...outlets, record.author?.name ?? ''].flatMap(nameWords);
  const isLatin = (word: string): boolean => /^\p{Script=Latin}/u.test(word);
  const knows = (name: string): boolean => {
    const words = nameWords(name);
    return words.some(
      (word) =>
        !known.some((other) => isLatin(other) === isLatin(word)) ||
        known.some((other) => isSameName(word, other)),
    );
  };
  // One name that is known is enough: the others may be of those who reported it.
  return names.some(knows) ? undefined : names[0];
}

function isSameName(one: string, other: string): boolean {
  const shortest = Math.min(one.length, other.length);
  const slips = shortest >= TWO_SLIPS ? 2 : shortest >= ONE_SLIP ? 1 : 0;
  return one === other || (slips > 0 && distance(one, other) <= slips);
}
