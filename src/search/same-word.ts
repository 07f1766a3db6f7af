import { indexTerm } from './index-term.ts';

/** What forms of a word in Latin letters have more than others, in the languages that are not stemmed. */
const ENDING = /^(?:e?s|e[mnr]?|n|ns|x|as|os|i)$/;

/** The shortest word that has forms. */
const SHORTEST = 3;

/** Whether two folded words are forms of one: `chip` and `chips`, `карта` and `карты`. */
export function isSameWord(a: string, b: string): boolean {
  if (indexTerm(a) === indexTerm(b)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short.length >= SHORTEST && long.startsWith(short) && ENDING.test(long.slice(short.length))
  );
}
