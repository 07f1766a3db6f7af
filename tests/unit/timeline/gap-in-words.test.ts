import { expect, test } from 'vitest';
import { sortDay } from '../../../src/dates/sort-key.ts';
import { parsedEdtf } from '../../../src/dates/parsed.ts';
import { gapInWords } from '../../../src/timeline/gap-in-words.ts';

test.each([
  ['2022-02-24', '2022-08-26', '6 months'],
  ['2023-04-30', '2023-08-15', '4 months'],
  ['2023-08-15', '2024-04-01', '8 months'],
  ['2022-12-31', '2024-03-02', '1 year 2 months'],
  ['2023-01-01', '2024-01-10', '1 year'],
  ['2023-01-31', '2023-12-20', '11 months'],
  ['2020-01-01', '2022-02-01', '2 years 1 month'],
  ['2023-01-31', '2023-03-01', '1 month'],
  ['2023-01-10', '2023-01-12', '1 month'],
  ['-0001-12-31', '0001-01-01', '1 year'],
  ['-0048-01-10', '-0043-03-15', '5 years 2 months'],
])('the gap from %s to %s is %s', (after, before, words) => {
  expect(gapInWords(sortDay(parsedEdtf(after)), sortDay(parsedEdtf(before)))).toBe(words);
});
