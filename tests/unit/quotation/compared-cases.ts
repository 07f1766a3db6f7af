import { expect, test } from 'vitest';
import type { VariantClass } from '../../../src/quotation/classify.ts';
import { compared, type Printing } from './compared.ts';

/** A printing that partly quotes the words. */
export const mixed = (text: string): Printing => ({ form: 'mixed', text });
/** A printing in reported speech. */
export const indirect = (text: string): Printing => ({ form: 'indirect', text });
/** A printing independent of all others. */
export const independent = (text: string): Printing => ({ follows: 'independent', text });
/** A printing that follows the copy-text. */
export const following = (text: string): Printing => ({ follows: 'a', text });

/** Two printings and the class of the second compared with the first. The language is English if absent. */
export type Case = readonly [
  what: string,
  expected: VariantClass,
  copyText: Printing,
  other: Printing,
  language?: string,
];

/** Defines a test for each case. */
export function testCases(cases: readonly Case[]): void {
  const tests = cases.map(([what, ...rest]) => ({ what, rest }));
  test.each(tests)('$what', ({ rest: [expected, copyText, other, language = 'en'] }) => {
    expect(compared(copyText, other, { language }).class).toBe(expected);
  });
}
