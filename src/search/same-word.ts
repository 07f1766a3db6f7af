import { indexTerm } from './index-term.ts';

/** The endings by which forms of a word in Latin letters differ, in the languages that are not stemmed. */
const ENDINGS = ['s', 'es', 'e', 'em', 'en', 'er', 'n', 'ns', 'x', 'as', 'os', 'i'] as const;

/** The minimum length of a word that may have other forms, and of what is left of it when an ending is removed. */
const SHORTEST = 3;
const SHORTEST_LEFT = 4;

/** Whether two folded words are forms of one: `chip` and `chips`, `карта` and `карты`. */
export function isSameWord(a: string, b: string): boolean {
  if (indexTerm(a) === indexTerm(b)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= SHORTEST && ENDINGS.some((ending) => short + ending === long);
}

/** The other forms that a folded word in Latin letters may have. */
export function otherForms(word: string): readonly string[] {
  if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) return [];
  const shorter = ENDINGS.filter((ending) => word.endsWith(ending))
    .map((ending) => word.slice(0, -ending.length))
    .filter(({ length }) => length >= SHORTEST_LEFT);
  return [...shorter, ...ENDINGS.map((ending) => word + ending)];
}
