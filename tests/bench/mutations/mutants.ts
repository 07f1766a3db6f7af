import type { Random } from '../random.ts';

/** One change of a text that a gate must notice. */
export interface Mutant {
  /** What was done: `word dropped`, `letter changed` … */
  readonly kind: string;
  readonly text: string;
}

const word = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

/** Every kind of change to a run of words, each at one place chosen at random. A change that changes nothing is left out. */
export function wordMutants(text: string, random: Random): Mutant[] {
  const words = [...text.matchAll(word)];
  if (words.length === 0) return [];
  const pick = random.pick(words);
  const replace = (match: RegExpExecArray, by: string): string =>
    text.slice(0, match.index) + by + text.slice(match.index + match[0].length);
  const index = words.indexOf(pick);
  const next = words[index + 1];
  const mutants = [
    { kind: 'word changed', text: replace(pick, 'otherwise') },
    { kind: 'word doubled', text: replace(pick, `${pick[0]} ${pick[0]}`) },
    { kind: 'letter changed', text: replace(pick, otherLetter(pick[0], random)) },
    { kind: 'negation slipped in', text: replace(pick, `not ${pick[0]}`) },
  ];
  // At either end of an excerpt a dropped word leaves a shorter excerpt that is also true.
  if (index > 0 && index < words.length - 1)
    mutants.push({ kind: 'word dropped', text: replace(pick, '').replace(/ {2,}/g, ' ') });
  if (next && next[0] !== pick[0]) {
    const between = text.slice(pick.index + pick[0].length, next.index);
    mutants.push({
      kind: 'words swapped',
      text:
        text.slice(0, pick.index) +
        next[0] +
        between +
        pick[0] +
        text.slice(next.index + next[0].length),
    });
  }
  return mutants.filter((mutant) => mutant.text !== text);
}

/** A word with one of its letters or digits changed to another of its kind. */
export function otherLetter(text: string, random: Random): string {
  const places = [...text.matchAll(/[\p{L}\p{N}]/gu)];
  if (places.length === 0) return `${text}x`;
  const place = random.pick(places);
  const [letter] = place;
  const other = /\p{N}/u.test(letter)
    ? String((Number(letter) + 1) % 10)
    : letter.toLowerCase() === 'x'
      ? 'z'
      : 'x';
  return text.slice(0, place.index) + other + text.slice(place.index + letter.length);
}
