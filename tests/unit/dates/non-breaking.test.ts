import { expect, test } from 'vitest';
import { nonBreaking } from '../../../src/dates/non-breaking.ts';

test.each([
  ['am 7. Mai 2026', 'am 7.\u00A0Mai 2026'],
  ['vom 3. Mai bis zum 5. Juni 2026', 'vom 3.\u00A0Mai bis zum 5.\u00A0Juni 2026'],
  ['im 20. Jahrhundert', 'im 20.\u00A0Jahrhundert'],
  ['probably 20 September 2022', 'probably 20 September 2022'],
  ['1. 2. 2026', '1. 2. 2026'],
])('a non-breaking space keeps an ordinal with its noun: %s', (words, expected) => {
  expect(nonBreaking(words)).toBe(expected);
});
