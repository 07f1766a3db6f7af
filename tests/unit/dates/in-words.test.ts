import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsedEdtf } from '../../../src/dates/parsed.ts';
import { inWords, precisionInWords } from '../../../src/dates/in-words.ts';
import { anyDate, printed } from './arbitrary-date.ts';

describe('inWords', () => {
  test.each([
    ['2024-12-12', '12 December 2024'],
    ['2024-12', 'December 2024'],
    ['2024', '2024'],
    ['2022-09-20?', 'probably 20 September 2022'],
    ['2024-12~', 'about December 2024'],
    ['2024%', 'probably about 2024'],
    ['2024-04/2024-08', 'April to August 2024'],
    ['2025-11-19/2025-11-21', '19 to 21 November 2025'],
    ['2024-03-28/2024-04-03', '28 March to 3 April 2024'],
    ['2024-12-28/2025-01-03', '28 December 2024 to 3 January 2025'],
    ['2022/2024', '2022 to 2024'],
    ['2024/2024-03', '2024 to March 2024'],
    ['2024-04/2024-05-03', 'April 2024 to 3 May 2024'],
    ['2024-04~/2024-08', 'about April to August 2024'],
    ['2022/..', 'from 2022 on'],
    ['../2023', 'until 2023'],
    ['[..2024-12-12]', 'on or before 12 December 2024'],
    ['[..2024-12]', 'in or before December 2024'],
    ['[2024-06-12,2024-08-23]', '12 June or 23 August 2024'],
    ['[2024-06-12,2024-06-13,2025-01-01]', '12 June 2024, 13 June 2024 or 1 January 2025'],
    ['[2024-06-12,2024-06-13,2024-06-15]', '12, 13 or 15 June 2024'],
  ])('%s is %j', (text, words) => {
    expect(inWords(parsedEdtf(text))).toBe(words);
  });

  test('differs for different dates and has no gaps', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(inWords(a)).toMatch(/^[A-Za-z0-9]+(,? [A-Za-z0-9]+)*$/);
        expect(inWords(a)).not.toContain('undefined');
        expect(inWords(a) === inWords(b)).toBe(printed(a) === printed(b));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('precisionInWords', () => {
  test.each([
    ['2024-12-12', undefined],
    ['2022-09-20?', undefined],
    ['2023-04', 'day not found'],
    ['2025', 'month and day not found'],
    ['2024-04/2024-08', 'days not found'],
    ['2022/2024', 'months and days not found'],
    ['2025-11-19/2025-11-21', undefined],
    ['2022/..', 'month and day not found'],
    ['[..2024-12-12]', undefined],
    ['[..2024-12]', 'day not found'],
    ['[2024-06-12,2024-08-23]', undefined],
  ])('%s: %s', (text, words) => {
    expect(precisionInWords(parsedEdtf(text))).toBe(words);
  });
});
