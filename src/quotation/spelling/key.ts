import { normalize } from '../normalize.ts';
import { spellings } from './languages.ts';

/** All but letters, digits and symbols that are part of a word: of currency, of arithmetic, emoji, `%` and the like. */
const PUNCTUATION = '[^\\p{L}\\p{N}\\p{M}\\p{Sc}\\p{Sm}\\p{RI}\\p{Extended_Pictographic}%‰&@#№°]';

/** Signs of transliteration for sounds that English does not write: the Qurʾan, the Kaʿba. */
const halfRings = /[ʾʿ]/gu;

/** Punctuation that is not part of a number: between two digits, or its minus. */
const punctuation = new RegExp(
  `(?<!\\p{N})(?!(?<![\\p{L}\\p{M}])-\\p{N})${PUNCTUATION}|${PUNCTUATION}(?!\\p{N})`,
  'gu',
);

/** The digits of other scripts, each by its zero: Arabic, Persian, Devanagari, Bengali, Thai, Lao, Burmese, Khmer. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xed0, 0x1040, 0x17e0];

/**
 * Folds the case, punctuation, hyphens and regional spelling of a word, and its digits. Two words with the same key
 * differ in spelling at most.
 * @param word one word, with the punctuation around it
 * @param language BCP 47
 * @returns an empty text where there is no letter or digit
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
  // A list has “colour”, and no list has “colour-coded”.
  return word.split(HYPHEN).map(listed).join('-').replace(punctuation, '');
}

/** A hyphen, or a dash that is set in its place. */
const HYPHEN = /[-\u2010-\u2013]/u;

/** The same without the list of words, so that what is joined may be compared with what is written apart. */
export function lettersIn(word: string, language: string): string {
  const { prepare, rules = [] } = spellings[subtag(language)] ?? {};
  const prepared = normalize(prepare ? prepare(word.normalize('NFC')) : word);
  const bare = inAsciiDigits(prepared.toLowerCase())
    .replace(halfRings, '')
    .replace(punctuation, '');
  return rules.reduce((letters, [pattern, other]) => letters.replace(pattern, other), bare);
}

/** Whether a word is printed with a period after it or without, as “Mr.” is. */
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
