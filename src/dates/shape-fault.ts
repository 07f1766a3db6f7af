import { dateFaultsText } from '../interface/strings.ts';
import { isInCalendar, isoText } from './calendar.ts';
import { writtenOut } from './written-out.ts';

const fault = dateFaultsText.shape;

/**
 * Says what is wrong with a text that is not a date and how to write what it seems to mean, to follow the text itself:
 * `has a time of day; write the day alone: 2024-12-12`. Undefined if the text does not resemble any form of date we know.
 */
export function shapeFault(text: string): string | undefined {
  const line = text.trim().replace(/\s+/g, ' ');
  if (ABOUT.test(line)) return fault.approximate;
  if (BEFORE.test(line)) return fault.openStart;
  const written = writtenOut(line);
  if (written !== undefined) return fault.writtenOut(written);
  for (const [shape, describe] of FAULTS) {
    const match = shape.exec(line);
    if (match !== null) return describe(match);
  }
  const bare = text.replace(/[\s\p{C}]+/gu, '');
  return bare !== text && /^[\d?~%/.,[\]-]+$/.test(bare) ? fault.whiteSpace(bare) : undefined;
}

const ABOUT = /^(?:c\.|(?:c|ca|circa|about|around)\b)/i;
const BEFORE = /^(?:by|(?:[io]n or )?before)\b/i;

/** Patterns of faulty texts, and what is wrong with each. The first that matches is reported. */
const FAULTS: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [
    /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}(?::\d{2})?)$/,
    ([, day = '', time = '']) => fault.spaceBeforeTime(`${day}T${time}`),
  ],
  [/^(\d{4}-\d{2}-\d{2})[T ]\d{1,2}(?:[:Z+-][^/]*)?$/, ([, day = '']) => fault.timeOnDay(day)],
  [/^[^/]*\d:\d\d[^/]*$/, () => fault.time],
  [
    /^(\d{4})([./ ])(\d{1,2})\2(\d{1,2})$/,
    ([, year, , month, day]) => fault.noHyphens(isoDate(year, month, day)),
  ],
  [/^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/, ([, a, , b, year]) => eitherOrder(year, a, b)],
  [/^\d{1,2}([./-])\d{1,2}\1\d{2}$/, () => fault.ambiguousNumbers],
  [/^(\d{1,2})[./-](\d{4})$/, ([, month, year]) => fault.yearLast(isoDate(year, month))],
  [/^(\d{4})[./](\d{1,2})$/, ([, year, month]) => fault.slashInMonth(isoDate(year, month))],
  [/^\d{4}-\d{2}(?:-\d{2})?\/\d{1,2}(?:-\d{2})?$/, () => fault.shortenedEnd],
  [/^(\d{4})(\d{2})(\d{2})$/, ([, year, month, day]) => fault.noHyphens(isoDate(year, month, day))],
  [/^(\d{4})(0[1-9]|1[0-2])$/, ([, year, month]) => fault.noHyphens(isoDate(year, month))],
  [
    /^(\d{4})-(\d|\d(?=-)|\d\d(?=-\d$))(?:-(\d{1,2}))?$/,
    ([, year, month, day]) => fault.oneDigit(isoDate(year, month, day)),
  ],
  [
    /^(\d{4}) ?[-–—] ?(\d{4})$/,
    ([, from = '', to = '']) => fault.dashBetweenYears(`${from}/${to}`),
  ],
  [/[‐-―−]/, () => fault.dash],
  [/^(?=.*[Xxu])[\dXxu]{4}(?:-[\dXxu]{2}){0,2}[?~%]?$/, ([date]) => openDigits(date)],
  [
    /^(?=.*[?~%].)[?~%]*\d{4}(?:[?~%]*-[?~%]*\d{2}){0,2}[?~%]*$/,
    ([date]) => fault.qualifierInside(qualifiedAtEnd(date)),
  ],
  [/^\{/, () => fault.allOf],
  [/^(?:\d{1,3}|\d{5,}|-\d+|Y-?\d+)(?:-\d{2}){0,2}[?~%]?$/, () => fault.year],
  [/\/.*\//, () => fault.slashes],
];

/** A year, month or day in ISO form; undefined if there is no such date. */
function isoDate(year?: string, month?: string, day?: string): string | undefined {
  const [y = 0, m, d] = [year, month, day].map((part) =>
    part === undefined ? undefined : Number(part),
  );
  return isInCalendar(y, m, d) ? isoText(y, m, d) : undefined;
}

/** What is wrong with a numeric date whose year comes last: either of the other numbers may be the month. */
function eitherOrder(year?: string, a?: string, b?: string): string {
  const days = [isoDate(year, b, a), isoDate(year, a, b)].filter((day) => day !== undefined);
  const readings = [...new Set(days)];
  return readings.length === 2 ? fault.ambiguousMonth(readings) : fault.yearLast(readings[0]);
}

/** `2024-XX-12` is known to the year; `1XXX` is one of a thousand years; `XXXX` can be any. */
function openDigits(date: string): string {
  const known = /^\d{4}(?:-\d{2})?(?=-)/.exec(date)?.[0];
  if (known !== undefined) return fault.openDigits(known);
  const year = date.slice(0, 4);
  if (!/\d/.test(year)) return fault.allOpen;
  return fault.openYear(`[${year.replace(/\D/g, '0')}..${year.replace(/\D/g, '9')}]`);
}

/** `2022?-09-20` as `2022-09-20?`. Two different qualifiers become `%`, which means both. */
function qualifiedAtEnd(date: string): string {
  const qualifiers = new Set(date.match(/[?~%]/g));
  const [only = ''] = qualifiers;
  return `${date.replace(/[?~%]/g, '')}${qualifiers.size > 1 ? '%' : only}`;
}
