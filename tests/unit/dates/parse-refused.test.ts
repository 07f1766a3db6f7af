import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../../src/dates/parse.ts';

describe('parseEdtf rejects', () => {
  test.each([
    ['', 'the date is empty; write a year, month or day such as 2025, 2023-04 or 2022-09-20'],
    [' \n', 'the date is empty; write a year, month or day such as 2025, 2023-04 or 2022-09-20'],
    ['2025-21', '2025-21 is a season in EDTF; write the months: 2025-03/2025-05'],
    ['2025-24?', '2025-24? is a season in EDTF; write the months: 2025-12?/2026-02?'],
    ['2025-36', '2025-36 is a quarter in EDTF; write the months: 2025-10/2025-12'],
    ['2025-13', '2025-13: there is no month 13; months run from 01 to 12'],
    ['2025-21-01', '2025-21-01: there is no month 21; months run from 01 to 12'],
    ['2025-02-29', '2025-02-29: February 2025 has no day 29; its days run from 01 to 28'],
    ['2024-02-30', '2024-02-30: February 2024 has no day 30; its days run from 01 to 29'],
    ['2024-04-00', '2024-04-00: April 2024 has no day 00; its days run from 01 to 30'],
    ['-0000', '-0000: there is no year -0000; write 0000 for 1 BC, -0001 for 2 BC'],
    [
      '12024',
      '12024 has no four-digit year; write one such as 0987, -0048 for 49 BC, or Y12000 for one with more digits',
    ],
    ['Y2024', 'Y2024 has a Y, which is for years of five digits or more; write 2024'],
    ['Y-0044', 'Y-0044 has a Y, which is for years of five digits or more; write -0044'],
    ['Y12345678901', 'Y12345678901 has a year of more than 9 digits; write one of up to 9'],
    [
      '2XXX',
      '2XXX leaves digits open where EDTF does not allow it; write the years it can be: [2000..2999]',
    ],
    [
      'XXXX',
      'XXXX says nothing; leave the key out, or write a limit, such as [..2024-12-12] for "on or before"',
    ],
    [
      '2024-XX-12',
      '2024-XX-12 leaves digits open where EDTF does not allow it; write what is known: 2024',
    ],
    ['12 December 2024', '12 December 2024 is a date written out; write 2024-12-12'],
    [
      'Thursday, Dec. 12th, 2024',
      'Thursday, Dec. 12th, 2024 is a date written out; write 2024-12-12',
    ],
    ['December 2024', 'December 2024 is a date written out; write 2024-12'],
    [
      'about December 2024',
      'about December 2024 is approximate; write ~ at the end of the date, such as 2024-12~',
    ],
    [
      'before 12 May 2024',
      'before 12 May 2024 has an open start; write [..2024-12-12] for "on or before"',
    ],
    [
      '12/06/2024',
      '12/06/2024 does not say which number is the month; write 2024-06-12 or 2024-12-06',
    ],
    ['25.06.2024', '25.06.2024 has its year at the end; write 2024-06-25'],
    [
      '12/12/24',
      '12/12/24 does not say which number is which; write year, month and day, such as 2024-12-31',
    ],
    ['2024/12/31', '2024/12/31 has no hyphens; write 2024-12-31'],
    [
      '2024/12',
      '2024/12 is not a month in EDTF; write 2024-12, or both ends of an interval in full: 2024-04/2024-08',
    ],
    ['12/2024', '12/2024 has its year at the end; write 2024-12'],
    [
      '2024-04/08',
      '2024-04/08 has a shortened end; write both ends in full, such as 2024-04/2024-08',
    ],
    ['20241231', '20241231 has no hyphens; write 2024-12-31'],
    ['202412', '202412 has no hyphens; write 2024-12'],
    ['2024-1-5', '2024-1-5 needs two digits for a month or day; write 2024-01-05'],
    ['2024-12-5', '2024-12-5 needs two digits for a month or day; write 2024-12-05'],
    ['2024-2', '2024-2 needs two digits for a month or day; write 2024-02'],
    ['2024–2025', '2024–2025 has a dash between two years; write 2024/2025'],
    [
      '2024–12–12',
      '2024–12–12 has a dash; EDTF has hyphens within a date and a slash between two, such as 2024-04/2024-08',
    ],
    [
      '2024-12-12T24:00:00',
      '2024-12-12T24:00:00 has a time that cannot be read; write hours, minutes and the seconds if they are known, and the zone if it is known, such as 2024-12-31T16:55:00+01:00',
    ],
    [
      '2024-12-12T10:00:00Z/2025',
      '2024-12-12T10:00:00Z has a time of day; write only the day: 2024-12-12',
    ],
    [
      '2024-12-12 10:00',
      '2024-12-12 10:00 has no T between the day and the time; write 2024-12-12T10:00',
    ],
    ['16:55', '16:55 is a time of day; write the day first, such as 2024-12-31T16:55'],
    [' 2024', '2024 has white space in it; write 2024'],
    ['2024-04 / 2024-08', '2024-04 / 2024-08 has white space in it; write 2024-04/2024-08'],
    ['2022?-09-20', '2022?-09-20 has its qualifier out of place; write 2022-09-20?'],
    ['2024?~', '2024?~ has its qualifier out of place; write 2024%'],
    [
      '2024-05/2024-04',
      '2024-05/2024-04 ends before it begins; write the earlier date first: 2024-04/2024-05',
    ],
    ['2024/2024', '2024/2024 begins and ends with the same date; write 2024'],
    ...['/', '../..', '../', '/..'].map((text): [string, string] => [
      text,
      `${text} needs a date at one end and a date, .. or nothing at the other, such as 2024-04/2024-08, 2022/.. if it goes on, or 2022/ if its end is not known`,
    ]),
    [
      '2022/2023/2024',
      '2022/2023/2024 has more than one slash; an interval has one, such as 2024-04/2024-08',
    ],
    ['2024-02-30/2025', '2024-02-30: February 2024 has no day 30; its days run from 01 to 29'],
    ['../2025-21', '2025-21 is a season in EDTF; write the months: 2025-03/2025-05'],
    ['[2024', '[2024 has no closing bracket; write ] at its end'],
    ['[2024]', '[2024] names one date only; write it without brackets: 2024'],
    ['[2024,2024]', '[2024,2024] names a date twice; write it once'],
    [
      '[2024-06-12, 2024-08-23]',
      '[2024-06-12, 2024-08-23] has white space in it; write [2024-06-12,2024-08-23]',
    ],
    [
      '[2024..2025..2026]',
      '[2024..2025..2026] has a range that cannot be read; write [..2024-12-12] for "on or before", [2024-12-12..] for "on or after" or [1940..1949] for "between"',
    ],
    [
      '[2025..2024]',
      '[2025..2024] ends before it begins; write the earlier date first: 2024..2025',
    ],
    [
      '[2024,..2025]',
      '[2024,..2025] has an open range among other dates; write .. only before the first date or after the last',
    ],
    [
      '{2024,2025}',
      '{2024,2025} means all of several dates; give each a separate record, or write [2024-06-12,2024-08-23] for one of them',
    ],
    [
      '31 Smarch 2024',
      '31 Smarch 2024 is not a date; write a year, month or day such as 2025, 2023-04 or 2022-09-20',
    ],
    ['x/2024', 'x is not a date; write a year, month or day such as 2025, 2023-04 or 2022-09-20'],
    [
      '\u0000',
      'this is not a date; write a year, month or day such as 2025, 2023-04 or 2022-09-20',
    ],
  ])('%j', (text, message) => {
    expect(parseEdtf(text)).toEqual({ ok: false, message });
  });

  test('each season, and suggests months that it accepts', () => {
    for (let season = 21; season <= 41; season += 1) {
      const result = parseEdtf(`2025-${season}`);
      const months = result.ok ? '' : result.message.replace(/^.*: /, '');
      expect(months).toMatch(/^2025-\d\d\/202[56]-\d\d$/);
      expect(parseEdtf(months).ok).toBe(true);
    }
  });
});
