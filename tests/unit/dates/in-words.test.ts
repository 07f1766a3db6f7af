import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsedEdtf } from '../../../src/dates/parsed.ts';
import type { Edtf } from '../../../src/dates/edtf.ts';
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
    ['2022/', 'from 2022 to an unknown date'],
    ['/2022', 'from an unknown date to 2022'],
    ['[1994-05-01..]', 'on or after 1 May 1994'],
    ['[1994..]', 'in or after 1994'],
    ['[1940..1949]', 'between 1940 and 1949'],
    ['[1913-07-03..1913-07-05]', 'between 3 and 5 July 1913'],
    ['[1667,1668,1670..1672]', '1667, 1668 or between 1670 and 1672'],
    ['[1760-01,1760-02,1760-12..]', 'January 1760, February 1760 or in or after December 1760'],
    ['194X', 'the 1940s'],
    ['194X~', 'about the 1940s'],
    ['190X', 'the decade 1900 to 1909'],
    ['079X', 'the decade AD 790 to AD 799'],
    ['-004X', 'the decade 50 BC to 41 BC'],
    ['19XX', 'the 20th century'],
    ['20XX', 'the 21st century'],
    ['12XX', 'the 13th century'],
    ['01XX', 'the 2nd century AD'],
    ['-01XX', 'the 2nd century BC'],
    ['-00XX', 'the 1st century BC'],
    ['2004-XX', 'an unknown month of 2004'],
    ['1985-04-XX', 'an unknown day in April 1985'],
    ['1985-XX-XX', 'an unknown day in 1985'],
    ['-0048-01-10', '10 January 49 BC'],
    ['0000', '1 BC'],
    ['-0043-03-15~', 'about 15 March 44 BC'],
    ['-0026/0014', '27 BC to AD 14'],
    ['0079-08-24?', 'probably 24 August AD 79'],
    ['0987', 'AD 987'],
    ['1066-10-14', '14 October 1066'],
    ['Y-17000', '17,001 BC'],
    ['Y170000002', '170,000,002'],
    ['2022-02-24T05:30:00+03:00', '24 February 2022 at 05:30 (UTC+3)'],
    ['2022-02-24T00:00:00Z', '24 February 2022 at 00:00 (UTC)'],
    ['2022-02-24T05:30:15-03:30', '24 February 2022 at 05:30:15 (UTC−3:30)'],
    ['2022-02-24T05:30', '24 February 2022 at 05:30 (local time)'],
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
        expect(inWords(a)).toMatch(/^[A-Za-z0-9()](?:[A-Za-z0-9(),:+−]| (?! ))*[A-Za-z0-9)]$/);
        expect(inWords(a)).not.toMatch(/undefined|NaN/);
        expect(inWords(a) === inWords(b)).toBe(toTheMinute(a) === toTheMinute(b));
      }),
      { numRuns: 2000 },
    );
  });
});

/** The EDTF text of a date without zero seconds, which are not shown in words. */
function toTheMinute(date: Edtf): string {
  return printed(date).replace(/(T\d\d:\d\d):00/, '$1');
}

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
    ['194X', 'year not found'],
    ['19XX', 'year not found'],
    ['194X/195X', 'years not found'],
    ['1985-04-XX', undefined],
    ['1985-XX', undefined],
    ['[1940..1949]', 'month and day not found'],
    ['[1994-05-01..]', undefined],
    ['2022-02-24T05:30', undefined],
    ['[..2024-12-12]', undefined],
    ['[..2024-12]', 'day not found'],
    ['[2024-06-12,2024-08-23]', undefined],
  ])('%s: %s', (text, words) => {
    expect(precisionInWords(parsedEdtf(text))).toBe(words);
  });
});
