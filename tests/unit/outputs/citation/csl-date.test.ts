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
  ['-0048-01-10', '49 BC, January 10'],
  ['194X', 'the 1940s'],
  ['1985-04-XX', 'an unknown day in April 1985'],
  ['2022-02-24T05:30+03:00', '2022, February 24'],
  [undefined, 'n.d.'],
])('in APA style, %s is %s', (date, words) => {
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
  // CSL counts as historians do: there is no year 0.
  ['-0048-01-10', { 'date-parts': [[-49, 1, 10]] }],
  ['0000', { 'date-parts': [[-1]] }],
  ['-0026/0014', { 'date-parts': [[-27], [14]] }],
  ['2022-02-24T05:30+03:00', { 'date-parts': [[2022, 2, 24]] }],
  ['194X', { literal: 'the 1940s' }],
  ['[1940..1949]', { literal: 'between 1940 and 1949' }],
  ['2024-04/..', { literal: 'from April 2024 on' }],
  ['[..2024-12-12]', { literal: 'on or before 12 December 2024' }],
])('%s in CSL', (date, csl) => {
  expect(cslDate(date)).toEqual(csl);
});

test('a date that is qualified, open, incomplete or one of several has no certain parts', () => {
  const uncertain = fc.constantFrom(
    '2022?',
    '2022-09~',
    '2022-09-20%',
    '[..2022]',
    '2022/..',
    '[2021,2022]',
    '194X',
    '-0048-01-10',
    '1985-04-XX',
    '2022/',
  );
  fc.assert(fc.property(uncertain, (date) => certainParts(parsedEdtf(date)).length === 0));
});
