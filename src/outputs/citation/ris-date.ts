import type { CalendarDate, Edtf } from '../../dates/edtf.ts';
import { twoDigits } from '../../dates/calendar.ts';
import { parsedEdtf } from '../../dates/parsed.ts';
import { inWords } from '../../dates/in-words.ts';
import { datesText } from '../../interface/strings.ts';
import { hasAllDigits } from './csl-date.ts';

/**
 * Converts a date to RIS: `PY` has the year, and `DA` the year, month, day and a remark, separated by slashes:
 * `2022/09/20/probably`. A date that is not a single one, such as an interval, gets its first date, and the whole date in words
 * as the remark. A date with unknown digits, or before the year 1, is given only in words.
 * @param text EDTF
 */
export function risDate(text: string): readonly (readonly [tag: 'PY' | 'DA', value: string])[] {
  const date = parsedEdtf(text);
  const first = firstDateIn(date);
  if (!hasAllDigits(first) || first.year < 1) return [['DA', `///${inWords(date)}`]];
  const year = String(first.year).padStart(4, '0');
  const [month, day] = [first.month, first.day].map((part) =>
    part === undefined ? '' : twoDigits(part),
  );
  return [
    ['PY', year],
    ['DA', `${year}/${month}/${day}/${remark(date)}`],
  ];
}

/** What the digits leave out: a qualifier, the rest of a date that is not a single one, or the time of day. */
function remark(date: Edtf): string {
  if (date.kind !== 'date') return inWords(date);
  const { qualifier, time } = date;
  if (time) return inWords(date);
  return qualifier === undefined ? '' : datesText.full.qualified[qualifier].join('').trim();
}

/** The first known calendar date in a date. */
function firstDateIn(date: Edtf): CalendarDate {
  switch (date.kind) {
    case 'date':
      return date;
    case 'interval':
      return date.start ?? date.end;
    case 'on-or-before':
      return date.latest;
    case 'on-or-after':
    case 'between':
      return date.earliest;
    case 'one-of':
      return firstDateIn(date.dates[0]);
  }
}
