import { expect, test } from 'vitest';
import type { VariantClass } from '../../../src/quotation/classify.ts';
import { compared, type Printing } from './compared.ts';

/** A printing that quotes in part. */
export const mixed = (text: string): Printing => ({ form: 'mixed', text });
/** A printing that reports. */
export const indirect = (text: string): Printing => ({ form: 'indirect', text });
/** A printing that has its words from nobody else. */
export const independent = (text: string): Printing => ({ follows: 'independent', text });
/** A printing that has its words from the copy-text. */
export const following = (text: string): Printing => ({ follows: 'a', text });

/** Two printings, and the class of the second compared with the first; the language, if it is not English. */
export type Case = readonly [
  what: string,
  expected: VariantClass,
  copyText: Printing,
  other: Printing,
  language?: string,
];

/** Defines a test for each case. */
export function gives(cases: readonly Case[]): void {
  const tests = cases.map(([what, ...rest]) => ({ what, rest }));
  test.each(tests)('$what', ({ rest: [expected, copyText, other, language = 'en'] }) => {
    expect(compared(copyText, other, { language }).class).toBe(expected);
  });
}
