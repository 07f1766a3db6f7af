import { monthNames } from '../../dates/month-names.ts';
import { indexTerm } from '../index-term.ts';
import { foldedWords } from '../search-words.ts';

/** The languages in which a date can be typed. If a word names different months, the language listed first decides. */
const LANGUAGES =
  'en ru de fr es it pt nl pl uk ca sv da nb cs ro tr el fi hu ja ko zh ar fa hi id vi'.split(' ');

/** The ways `Intl` writes a month: alone and with a day, in full and abbreviated. */
const STYLES = [
  { month: 'long' },
  { month: 'long', day: 'numeric' },
  { month: 'short' },
  { month: 'short', day: 'numeric' },
] as const;

let months: ReadonlyMap<string, number> | undefined;

/** The month that a word names, 1 to 12, in any grammatical case; undefined for any other word. */
export function monthNamed(word: string): number | undefined {
  months ??= monthsByKey();
  return months.get(keyOf(word));
}

function monthsByKey(): ReadonlyMap<string, number> {
  const found = new Map<string, number>([['sept', 9]]);
  for (const language of LANGUAGES)
    for (const style of STYLES)
      for (const [index, name] of monthNames(language, style).entries()) {
        const key = keyOf(name);
        if (/^\p{L}/u.test(key) && !found.has(key)) found.set(key, index + 1);
      }
  return found;
}

function keyOf(name: string): string {
  return foldedWords(name).map(indexTerm).join('');
}
