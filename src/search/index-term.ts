import { stem } from './stem.ts';

/** The first of the Yi syllables, which serve as digits: to Pagefind they are letters, and they are never case-folded. */
const FIRST_DIGIT = 0xa000;
const BASE = 1024;

/**
 * A word in the form that Pagefind is given, in the index and in queries. Pagefind drops everything but letters and digits,
 * even the vowels of Hindi, Thai and Khmer, and it stems only English. Marks and emoji are therefore written as letters, and
 * words of some other languages are stemmed here.
 */
export function indexTerm(word: string): string {
  return /^[a-z0-9]+$/.test(word) ? word : stem(word).replace(/[^\p{L}\p{N}]/gu, asLetters);
}

/** Words in the form that Pagefind is given, with spaces between them. */
export function indexTerms(words: readonly string[]): string {
  return words.map(indexTerm).join(' ');
}

function asLetters(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return String.fromCodePoint(FIRST_DIGIT + Math.floor(code / BASE), FIRST_DIGIT + (code % BASE));
}
