import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apaDate, certainParts, cslDate } from '../../../../src/outputs/citation/csl-date.ts';
import { parsedEdtf } from '../../../../src/dates/parsed.ts';

test.each([
  ['2022-09-20', '2022, September 20'],
  ['2023-04', '2023, April'],
  ['2023', '2023'],
  ['2024-12~', 'ca. 2024, December'],
  ['2022-09-20?', 'probably 20 September 2022'],
  ['[..2024-12-12]', 'on or before 12 December 2024'],
  ['2024-04/2024-08', 'April to August 2024'],
  [undefined, 'n.d.'],
])('APA: %s is %s', (date, words) => {
  expect(apaDate(date)).toBe(words);
});

test.each([
  ['2022-09-20', { 'date-parts': [[2022, 9, 20]] }],
  ['2023-04', { 'date-parts': [[2023, 4]] }],
  ['2022-09-20?', { 'date-parts': [[2022, 9, 20]], circa: true }],
  [
    '2024-04/2024-08',
    {
      'date-parts': [
        [2024, 4],
        [2024, 8],
      ],
    },
  ],
  ['2024-04/..', { literal: 'from April 2024 on' }],
  ['[..2024-12-12]', { literal: 'on or before 12 December 2024' }],
])('CSL: %s', (date, csl) => {
  expect(cslDate(date)).toEqual(csl);
});

test('nothing is certain of a date that is qualified, open or one of several', () => {
  const uncertain = fc.constantFrom(
    '2022?',
    '2022-09~',
    '2022-09-20%',
    '[..2022]',
    '2022/..',
    '[2021,2022]',
  );
  fc.assert(fc.property(uncertain, (date) => certainParts(parsedEdtf(date)).length === 0));
});
