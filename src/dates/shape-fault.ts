import { isInCalendar, isoText } from './calendar.ts';
import { writtenOut } from './written-out.ts';

/**
 * What a text that is not a date seems to mean, and how to write it, to stand after the text itself:
 * `has a time of day; write the day alone: 2024-12-12`. Undefined where it is like no date we know.
 */
export function shapeFault(text: string): string | undefined {
  const line = text.trim().replace(/\s+/g, ' ');
  if (ABOUT.test(line)) return 'is approximate; write ~ at the end of the date, such as 2024-12~';
  if (BEFORE.test(line)) return 'has an open start; write [..2024-12-12] for "on or before"';
  const written = writtenOut(line);
  if (written !== undefined) return `is a date written out; write ${written}`;
  for (const [shape, fault] of FAULTS) {
    const match = shape.exec(line);
    if (match !== null) return fault(match);
  }
  const bare = text.replace(/[\s\p{C}]+/gu, '');
  if (bare !== text && /^[\d?~%/.,[\]-]+$/.test(bare))
    return `has white space in it; write ${bare}`;
  return undefined;
}

const ABOUT = /^(?:c\.|(?:c|ca|circa|about|around)\b)/i;
const BEFORE = /^(?:by|(?:[io]n or )?before)\b/i;
const DAY_EXAMPLE = 'year, month and day, such as 2024-12-31';

/** Shapes of text and what to say of them. The first that fits speaks. */
const FAULTS: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [
    /^(\d{4}-\d{2}-\d{2})[T ]\d{1,2}(?:[:Z+-][^/]*)?$/,
    ([, day = '']) => `has a time of day; write the day alone: ${day}`,
  ],
  [/\d:\d\d/, () => 'has a time of day; write the day alone, such as 2024-12-31'],
  [
    /^(\d{4})([./ ])(\d{1,2})\2(\d{1,2})$/,
    ([, year, , month, day]) => `has no hyphens; write ${hyphened(year, month, day)}`,
  ],
  [/^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/, ([, a, , b, year]) => eitherOrder(year, a, b)],
  [
    /^\d{1,2}([./-])\d{1,2}\1\d{2}$/,
    () => `does not say which number is which; write ${DAY_EXAMPLE}`,
  ],
  [
    /^(\d{1,2})[./-](\d{4})$/,
    ([, month, year]) => `has its year at the end; write ${hyphened(year, month)}`,
  ],
  [
    /^(\d{4})[./](\d{1,2})$/,
    ([, year, month]) =>
      `is not a month in EDTF; write ${hyphened(year, month)}, or both ends of an interval in full: 2024-04/2024-08`,
  ],
  [
    /^\d{4}-\d{2}(?:-\d{2})?\/\d{1,2}(?:-\d{2})?$/,
    () => 'has a shortened end; write both ends in full, such as 2024-04/2024-08',
  ],
  [
    /^(\d{4})(\d{2})(\d{2})$/,
    ([, year, month, day]) => `has no hyphens; write ${hyphened(year, month, day)}`,
  ],
  [
    /^(\d{4})(0[1-9]|1[0-2])$/,
    ([, year, month]) => `has no hyphens; write ${hyphened(year, month)}`,
  ],
  [
    /^(\d{4})-(\d|\d(?=-)|\d\d(?=-\d$))(?:-(\d{1,2}))?$/,
    ([, year, month, day]) =>
      `needs two digits for a month or day; write ${hyphened(year, month, day)}`,
  ],
  [
    /^(\d{4}) ?[-–—] ?(\d{4})$/,
    ([, from = '', to = '']) => `has a dash between two years; write ${from}/${to}`,
  ],
  [
    /[‐-―−]/,
    () =>
      'has a dash; EDTF has hyphens within a date and a slash between two, such as 2024-04/2024-08',
  ],
  [/^(?=.*[Xxu])[\dXxu]{4}(?:-[\dXxu]{2}){0,2}[?~%]?$/, ([date]) => openDigits(date)],
  [
    /^(?=.*[?~%].)[?~%]*\d{4}(?:[?~%]*-[?~%]*\d{2}){0,2}[?~%]*$/,
    ([date]) => `has its qualifier out of place; write ${qualifiedAtEnd(date)}`,
  ],
  [
    /^\{/,
    () =>
      'means all of several dates; give each its own record, or write [2024-06-12,2024-08-23] for one of them',
  ],
  [
    /^(?:\d{1,3}|\d{5,}|-\d+|Y-?\d+)(?:-\d{2}){0,2}[?~%]?$/,
    () => 'has no year of four digits; years run from 0001 to 9999',
  ],
  [/\/.*\//, () => 'has more than one slash; an interval has one, such as 2024-04/2024-08'],
];

/** Numbers as an ISO day or month; where there is no such day, an example. */
function hyphened(year?: string, month?: string, day?: string): string {
  const [y = 0, m, d] = [year, month, day].map((part) =>
    part === undefined ? undefined : Number(part),
  );
  return isInCalendar(y, m, d) ? isoText(y, m, d) : DAY_EXAMPLE;
}

/** A date in numbers with its year at the end: it may be open which of the others is the month. */
function eitherOrder(year?: string, a?: string, b?: string): string {
  const days = [hyphened(year, b, a), hyphened(year, a, b)].filter((day) => day !== DAY_EXAMPLE);
  const readings = [...new Set(days)];
  if (readings.length === 2)
    return `does not say which number is the month; write ${readings.join(' or ')}`;
  return `has its year at the end; write ${readings[0] ?? DAY_EXAMPLE}`;
}

/** `2024-12-XX` is known to the month; `202X` is some year of ten. */
function openDigits(date: string): string {
  const known = /^\d{4}(?:-\d{2})?(?=-)/.exec(date)?.[0];
  if (known !== undefined) return `leaves digits open; write what is known: ${known}`;
  const year = date.slice(0, 4);
  const first = year.replace(/\D/g, '0');
  return `leaves digits open; write an interval: ${first === '0000' ? '0001' : first}/${year.replace(/\D/g, '9')}`;
}

/** `2022?-09-20` as `2022-09-20?`; two different signs as `%`, which is both. */
function qualifiedAtEnd(date: string): string {
  const signs = new Set(date.match(/[?~%]/g));
  const [sign = ''] = signs;
  return `${date.replace(/[?~%]/g, '')}${signs.size > 1 ? '%' : sign}`;
}
