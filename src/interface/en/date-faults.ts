import { dates } from './dates.ts';
import { yearName } from './year.ts';

const anyExample = 'a year, month or day such as 2025, 2023-04 or 2022-09-20';
const dayExample = 'year, month and day, such as 2024-12-31';

/** What to say after a text that is not shaped like an EDTF date: what it seems to mean, and how to write it. */
const shape = {
  approximate: 'is approximate; write ~ at the end of the date, such as 2024-12~',
  openStart: 'has an open start; write [..2024-12-12] for "on or before"',
  writtenOut: (edtf: string) => `is a date written out; write ${edtf}`,
  whiteSpace: (edtf: string) => `has white space in it; write ${edtf}`,
  timeOnDay: (day: string) => `has a time of day; write only the day: ${day}`,
  time: 'is a time of day; write the day first, such as 2024-12-31T16:55',
  spaceBeforeTime: (date: string) => `has no T between the day and the time; write ${date}`,
  noHyphens: (date = dayExample) => `has no hyphens; write ${date}`,
  ambiguousNumbers: `does not say which number is which; write ${dayExample}`,
  ambiguousMonth: (readings: readonly string[]) =>
    `does not say which number is the month; write ${readings.join(' or ')}`,
  yearLast: (date = dayExample) => `has its year at the end; write ${date}`,
  slashInMonth: (month = dayExample) =>
    `is not a month in EDTF; write ${month}, or both ends of an interval in full: 2024-04/2024-08`,
  shortenedEnd: 'has a shortened end; write both ends in full, such as 2024-04/2024-08',
  oneDigit: (date = dayExample) => `needs two digits for a month or day; write ${date}`,
  dashBetweenYears: (interval: string) => `has a dash between two years; write ${interval}`,
  dash: 'has a dash; EDTF has hyphens within a date and a slash between two, such as 2024-04/2024-08',
  openDigits: (known: string) =>
    `leaves digits open where EDTF does not allow it; write what is known: ${known}`,
  openYear: (range: string) =>
    `leaves digits open where EDTF does not allow it; write the years it can be: ${range}`,
  allOpen:
    'says nothing; leave the key out, or write a limit, such as [..2024-12-12] for "on or before"',
  qualifierInside: (date: string) => `has its qualifier out of place; write ${date}`,
  allOf:
    'means all of several dates; give each a separate record, or write [2024-06-12,2024-08-23] for one of them',
  year: 'has no four-digit year; write one such as 0987, -0048 for 49 BC, or Y12000 for one with more digits',
  slashes: 'has more than one slash; an interval has one, such as 2024-04/2024-08',
} as const;

/** What is wrong with a date in a record, and how to write it correctly. `text` is what the editor wrote. */
export const faults = {
  shape,
  empty: `the date is empty; write ${anyExample}`,
  notADate: (text: string) => `${text || 'this'} is not a date; write ${anyExample}`,
  yearZero: (text: string) =>
    `${text}: there is no year -0000; write 0000 for 1 BC, -0001 for 2 BC`,
  longestYear: (text: string, digits: number) =>
    `${text} has a year of more than ${digits} digits; write one of up to ${digits}`,
  shortLongYear: (text: string, year: string) =>
    `${text} has a Y, which is for years of five digits or more; write ${year}`,
  time: (text: string) =>
    `${text} has a time that cannot be read; write hours, minutes and the seconds if they are known, and the zone if it is known, such as 2024-12-31T16:55:00+01:00`,
  month: (text: string, month: string) =>
    `${text}: there is no month ${month}; months run from 01 to 12`,
  day: (text: string, year: number, month: number, day: string, days: number) =>
    `${text}: ${dates.full.months[month - 1] ?? ''} ${yearName(year)} has no day ${day}; its days run from 01 to ${days}`,
  season: (text: string, part: 'season' | 'quarter' | 'third' | 'half', months: string) => {
    const name = {
      season: 'season',
      quarter: 'quarter',
      third: 'third of a year',
      half: 'half-year',
    };
    return `${text} is a ${name[part]} in EDTF; write the months: ${months}`;
  },
  ends: (text: string) =>
    `${text} needs a date at one end and a date, .. or nothing at the other, such as 2024-04/2024-08, 2022/.. if it goes on, or 2022/ if its end is not known`,
  sameEnds: (text: string, date: string) =>
    `${text} begins and ends with the same date; write ${date}`,
  reversedEnds: (text: string, interval: string) =>
    `${text} ends before it begins; write the earlier date first: ${interval}`,
  noClosingBracket: (text: string) => `${text} has no closing bracket; write ] at its end`,
  rangeInBrackets: (text: string) =>
    `${text} has a range that cannot be read; write [..2024-12-12] for "on or before", [2024-12-12..] for "on or after" or [1940..1949] for "between"`,
  openInside: (text: string) =>
    `${text} has an open range among other dates; write .. only before the first date or after the last`,
  oneInBrackets: (text: string, date: string) =>
    `${text} names one date only; write it without brackets: ${date}`,
  dateTwice: (text: string) => `${text} names a date twice; write it once`,
} as const;
