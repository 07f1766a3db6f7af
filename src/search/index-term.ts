import { stem } from './stem.ts';

/** The first of the Yi syllables, which are letters to Pagefind and are never case-folded. */
const DIGITS = 0xa000;
const BASE = 1024;

/**
 * A word in the form that Pagefind is given, in the index and in queries. Pagefind drops all but letters and digits, and
 * with them the vowels of Hindi, Thai or Khmer, and it stems English only: marks and emoji are therefore written in
 * letters, and words of some other languages are stemmed here.
 */
export function indexTerm(word: string): string {
  return /^[a-z0-9]+$/.test(word) ? word : stem(word).replace(/[^\p{L}\p{N}]/gu, inLetters);
}

/** Consecutive words, each in that form. */
export function indexTerms(words: readonly string[]): string {
  return words.map(indexTerm).join(' ');
}

function inLetters(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return String.fromCodePoint(DIGITS + Math.floor(code / BASE), DIGITS + (code % BASE));
}
