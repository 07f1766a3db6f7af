import { distance } from 'fastest-levenshtein';
import type { KnownRecord } from './known-record.ts';
import { nameWords } from './speech-verbs.ts';

/** How many letters a name must have to be recognized with one wrong letter, and with two. */
const ONE_SLIP = 5;
const TWO_SLIPS = 7;

/** How many letters an indexed name must have to be recognized in longer forms. */
const SHORTEST_STEM = 4;

/**
 * The first of the given names, if a record has none of them: not as a speaker, a speaker's office, the author or an outlet
 * that printed it. A name in a script in which the record has no names counts as known.
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
  const knownNames = [
    ...[...speakers, ...outlets, record.author?.name ?? ''].flatMap(nameWords),
    ...(record.names ?? []),
  ];
  const isLatin = (word: string): boolean => /^\p{Script=Latin}/u.test(word);
  const knows = (name: string): boolean => {
    const words = nameWords(name);
    return words.some(
      (word) =>
        !knownNames.some((other) => isLatin(other) === isLatin(word)) ||
        knownNames.some((other) => isSameName(word, other)),
    );
  };
  // One known name is enough, since the others may belong to people who reported the words.
  return names.some(knows) ? undefined : names[0];
}

function isSameName(one: string, other: string): boolean {
  const shortest = Math.min(one.length, other.length);
  const slips = shortest >= TWO_SLIPS ? 2 : shortest >= ONE_SLIP ? 1 : 0;
  // Case endings are removed from the names in the index.
  const isForm = other.length >= SHORTEST_STEM && one.startsWith(other);
  return one === other || isForm || (slips > 0 && distance(one, other) <= slips);
}
