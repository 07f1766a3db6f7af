import fc from 'fast-check';
import { launchTexts } from './launch-records.ts';

/** A text split at its spaces; words keep the punctuation attached to them. */
export interface Words {
  readonly record: string;
  readonly words: readonly string[];
}

const texts = launchTexts
  .map((record) => ({ record, words: record.split(/\s+/) }))
  .filter(({ words }) => words.length > 2);

/** A launch text with at least three words. */
export const someWords: fc.Arbitrary<Words> = fc.constantFrom(...texts);

/** A launch text with the positions of two words, the first before the second. */
export const twoPlaces: fc.Arbitrary<Words & { readonly first: number; readonly second: number }> =
  someWords.chain(({ record, words }) =>
    fc
      .uniqueArray(fc.nat(words.length - 1), { minLength: 2, maxLength: 2 })
      .map(([a = 0, b = 0]) => ({ record, words, first: Math.min(a, b), second: Math.max(a, b) })),
  );

/** Whether a record has these words in a row, so that they are a shorter but exact excerpt. */
export function isPart(words: readonly string[], record: readonly string[]): boolean {
  return record.some((_, at) => words.every((word, index) => word === record[at + index]));
}

/** The letters and digits of a word in lowercase, by which words are told apart. Empty if there are none. */
export function letters(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
