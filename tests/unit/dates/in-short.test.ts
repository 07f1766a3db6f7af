import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsedEdtf } from '../../../src/dates/parsed.ts';
import { inShort } from '../../../src/dates/in-short.ts';
import { inWords } from '../../../src/dates/in-words.ts';
import { anyDate } from './arbitrary-date.ts';

describe('inShort', () => {
  test.each([
    ['2024-12-12', '12 Dec 2024'],
    ['2023-04', 'Apr 2023'],
    ['2025', '2025'],
    ['2022-09-20?', '20 Sep 2022?'],
    ['2024-12~', 'c. Dec 2024'],
    ['2024-12%', 'c. Dec 2024?'],
    ['2024-04/2024-08', 'Apr–Aug 2024'],
    ['2025-11-19/2025-11-21', '19–21 Nov 2025'],
    ['2024-12-28/2025-01-03', '28 Dec 2024 – 3 Jan 2025'],
    ['2024/2024-03', '2024 – Mar 2024'],
    ['2022/..', 'from 2022'],
    ['2022/', '2022 – ?'],
    ['/2022-04', '? – Apr 2022'],
    ['[1994-05-01..]', '≥ 1 May 1994'],
    ['[1940..1949]', 'betw. 1940 and 1949'],
    ['194X', '1940s'],
    ['194X%', 'c. 1940s?'],
    ['19XX', '20th c.'],
    ['1985-04-XX', 'Apr 1985 (day?)'],
    ['1985-XX', '1985 (month?)'],
    ['-0048-01-10', '10 Jan 49 BC'],
    ['2022-02-24T05:30:00+03:00', '24 Feb 2022, 05:30 (UTC+3)'],
    ['../2023', 'until 2023'],
    ['[..2024-12-12]', '≤ 12 Dec 2024'],
    ['[2024-06-12,2024-06-13,2024-08-23]', '12 Jun, 13 Jun or 23 Aug 2024'],
  ])('%s is %j', (text, short) => {
    expect(inShort(parsedEdtf(text))).toBe(short);
  });

  test('differs for different dates and is never longer than the full words', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(inShort(a)).not.toContain('undefined');
        expect(inShort(a) === inShort(b)).toBe(inWords(a) === inWords(b));
        expect(inShort(a).length).toBeLessThanOrEqual(inWords(a).length);
      }),
      { numRuns: 1000 },
    );
  });
});
