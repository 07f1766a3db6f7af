import { stem as russianStem } from './russian.ts';

/** Korean particles, which are attached to the noun before them, if at least two syllables are left. */
const PARTICLE =
  /(?<=^..+)(?:에서는|에서도|으로는|으로|에서|에게|까지|부터|처럼|보다|이나|[은는이가을를의에로와과도만])$/;

/** The Arabic article, with the prefixes attached to it, if at least three letters are left. */
const ARTICLE = /^(?:[وفبک]?ال|لل)(?=...)/;

/**
 * A word without its affixes if it is in Cyrillic, Hangul or Arabic letters; any other word unchanged. Pagefind stems English
 * words.
 */
export function stem(word: string): string {
  if (/^[а-я]/.test(word)) return russianStem(word);
  if (/^[가-힣]/.test(word)) return word.replace(PARTICLE, '');
  if (/^[ء-ی]/.test(word)) return word.replace(ARTICLE, '');
  return word;
}
