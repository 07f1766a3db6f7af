import fc from 'fast-check';
import { launchTexts } from './launch-records.ts';

/** A text split at its spaces, each word with the punctuation attached to it. */
export interface Words {
  readonly record: string;
  readonly words: readonly string[];
}

const texts = launchTexts
  .map((record) => ({ record, words: record.split(/\s+/) }))
  .filter(({ words }) => words.length > 2);

/** A launch text of three words or more. */
export const someWords: fc.Arbitrary<Words> = fc.constantFrom(...texts);

/** A launch text with two positions in it, the first before the second. */
export const twoPlaces: fc.Arbitrary<Words & { readonly first: number; readonly second: number }> =
  someWords.chain(({ record, words }) =>
    fc
      .uniqueArray(fc.nat(words.length - 1), { minLength: 2, maxLength: 2 })
      .map(([a = 0, b = 0]) => ({ record, words, first: Math.min(a, b), second: Math.max(a, b) })),
  );

/** Whether words are in a record in order, without a gap: an excerpt that is shorter but true. */
export function isPart(words: readonly string[], record: readonly string[]): boolean {
  return record.some((_, at) => words.every((word, index) => word === record[at + index]));
}

/** What distinguishes words: their letters, ignoring case, and whether there are any. */
export function letters(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
