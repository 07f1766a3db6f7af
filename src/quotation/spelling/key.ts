import { cacheLatest } from '../cache-latest.ts';
import { normalize } from '../normalize.ts';
import { spellings } from './languages.ts';

/** Anything but letters, digits and symbols that are part of a word: currency and math symbols, emoji, `%` and the like. */
const PUNCTUATION = '[^\\p{L}\\p{N}\\p{M}\\p{Sc}\\p{Sm}\\p{RI}\\p{Extended_Pictographic}%‰&@#№°]';

/** Transliteration marks for sounds that English does not write: the Qurʾan, the Kaʿba. */
const halfRings = /[ʾʿ]/gu;

/** Punctuation, except what is part of a number: between two digits, or a minus sign. */
const punctuation = new RegExp(
  `(?<!\\p{N})(?!(?<![\\p{L}\\p{M}])-\\p{N})${PUNCTUATION}|${PUNCTUATION}(?!\\p{N})`,
  'gu',
);

/** The zeros of the digits in other scripts: Arabic, Persian, Devanagari, Bengali, Thai, Lao, Burmese, Khmer. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xed0, 0x1040, 0x17e0];

/**
 * Folds the case, punctuation, hyphens, digits and regional spelling of a word. Two words with the same key differ
 * only in spelling, if at all.
 * @param word one word, with the punctuation around it
 * @param language BCP 47
 * @returns an empty string if there is no letter or digit
 */
export function spellingKey(word: string, language: string): string {
  const list = spellings[subtag(language)]?.list;
  const listed = (part: string): string => {
    const letters = lettersIn(part, language);
    return list?.get(letters) ?? letters;
  };
  const whole = lettersIn(word, language);
  const known = list?.get(whole);
  if (known !== undefined || !HYPHEN.test(word)) return known ?? whole;
  // A list has “colour”, but no list has “colour-coded”.
  return word.split(HYPHEN).map(listed).join('-').replace(punctuation, '');
}

/** A hyphen, or a dash used as one. */
const HYPHEN = /[-\u2010-\u2013]/u;

/** Folds a word like `spellingKey`, but without the list, so that a compound can be compared whether it is one word or two. */
export function lettersIn(word: string, language: string): string {
  const { prepare, rules = [] } = spellings[subtag(language)] ?? {};
  const prepared = normalize(prepare ? prepare(word.normalize('NFC')) : word);
  const bare = inAsciiDigits(prepared.toLowerCase())
    .replace(halfRings, '')
    .replace(punctuation, '');
  return rules.reduce(
    (letters, [pattern, replacement]) => letters.replace(pattern, replacement),
    bare,
  );
}

/** The number of different words that make up most of a publication's texts. */
const VOCABULARY = 20_000;

/** The results of `spellingKey` and `lettersIn` for a word. */
export const spellingOf = cacheLatest(
  (word: string, language: string) => ({
    key: spellingKey(word, language),
    letters: lettersIn(word, language),
  }),
  VOCABULARY,
);

/** Whether a word may be printed with or without a period after it, as “Mr.” may. */
export function isAbbreviation(word: string, language: string): boolean {
  return spellings[subtag(language)]?.abbreviations?.has(word.toLowerCase()) === true;
}

function subtag(language: string): string {
  return language.split('-')[0] ?? '';
}

function inAsciiDigits(word: string): string {
  return word.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = zeros.find((zero) => code >= zero && code < zero + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}
