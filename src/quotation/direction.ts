import { interfaceLanguage } from '../interface/strings.ts';
import { cacheLatest } from './cache-latest.ts';
import type { Words } from './runs.ts';

/** The scripts in use today that are written from right to left. */
const rightToLeft = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
  'Yezi',
]);

export type Direction = 'ltr' | 'rtl';

/** The direction in which a language (BCP 47) is written. */
export const directionOf = cacheLatest((language: string): Direction => {
  const { script } = new Intl.Locale(language).maximize();
  return script !== undefined && rightToLeft.has(script) ? 'rtl' : 'ltr';
});

/** The direction of whole pages in a language; undefined if it is the browsers' default. */
export function directionOfPages(language: string): 'rtl' | undefined {
  return directionOf(language) === 'rtl' ? 'rtl' : undefined;
}

/** The direction of whole pages, which follows the language of the interface. */
export const pageDirection = directionOfPages(interfaceLanguage);

/**
 * The attributes of an element with words in a language: its tag, and its direction if that is not the page's. For `und`,
 * the direction is `auto`. Setting a direction also isolates the words from the line around them.
 */
export function languageAttributes(language: string): {
  readonly lang: string;
  readonly dir: Direction | 'auto' | undefined;
} {
  const dir = language === 'und' ? 'auto' : otherDirection(directionOf(language));
  return { lang: language, dir };
}

/** The direction of words on a separate line; undefined if it is the page's, or if the line also has words of ours. */
export function directionOfWords({
  language,
  frame,
  turns,
}: Words): Direction | 'auto' | undefined {
  return frame === undefined && turns === undefined ? languageAttributes(language).dir : undefined;
}

/** The direction of a name or a title whose language is not on record; undefined if it is the page's. */
export function directionOfName(text: string): Direction | undefined {
  return otherDirection(directionOfLetters(text));
}

function otherDirection(direction: Direction | undefined): Direction | undefined {
  return direction === directionOf(interfaceLanguage) ? undefined : direction;
}

const strong = /\p{L}/u;
const RIGHT_TO_LEFT =
  '\\p{sc=Arabic}\\p{sc=Hebrew}\\p{sc=Syriac}\\p{sc=Thaana}\\p{sc=Nko}\\p{sc=Adlam}';
const rightToLeftLetter = new RegExp(`[${RIGHT_TO_LEFT}]`, 'u');

/** Right-to-left words, whatever is between them, and an ellipsis after them. */
const rightToLeftWords = new RegExp(
  `([${RIGHT_TO_LEFT}](?:[^\\p{L}"“”„«»()[\\]]|[${RIGHT_TO_LEFT}])*[${RIGHT_TO_LEFT}\\p{M}](?:\\s?…)?|[${RIGHT_TO_LEFT}])`,
  'u',
);

/** Consecutive characters of a line, and whether they are right-to-left words. */
export interface Stretch {
  readonly text: string;
  readonly dir: 'rtl' | undefined;
}

/** Splits a line of our text before and after right-to-left words, so that each stretch can be kept together. */
export function stretchesOf(line: string): Stretch[] {
  return line
    .split(rightToLeftWords)
    .map((text, index) => ({ text, dir: index % 2 === 1 ? ('rtl' as const) : undefined }))
    .filter(({ text }) => text !== '');
}

/** The direction of the first letter of a text; undefined if it has none. */
export function directionOfLetters(text: string): Direction | undefined {
  const letter = strong.exec(text)?.[0];
  if (letter === undefined) return undefined;
  return rightToLeftLetter.test(letter) ? 'rtl' : 'ltr';
}
