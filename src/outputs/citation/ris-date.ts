import type { CalendarDate, Edtf } from '../../dates/edtf.ts';
import { twoDigits } from '../../dates/calendar.ts';
import { parsedEdtf } from '../../dates/parsed.ts';
import { inWords } from '../../dates/in-words.ts';
import { datesText } from '../../interface/strings.ts';
import { isInDigits } from './csl-date.ts';

/**
 * A date in RIS: the year in `PY` and the date in `DA`, as year, month, day and anything else to be said, with slashes
 * between: `2022/09/20/probably`. A date of several years has the first of them, and what it is in words. One that is not
 * known to the year, or is before the year 1, is in words alone.
 * @param text EDTF
 */
export function risDate(text: string): readonly (readonly [tag: 'PY' | 'DA', value: string])[] {
  const date = parsedEdtf(text);
  const shown = firstNamed(date);
  if (!isInDigits(shown) || shown.year < 1) return [['DA', `///${inWords(date)}`]];
  const year = String(shown.year).padStart(4, '0');
  const [month, day] = [shown.month, shown.day].map((part) =>
    part === undefined ? '' : twoDigits(part),
  );
  return [
    ['PY', year],
    ['DA', `${year}/${month}/${day}/${remark(date)}`],
  ];
}

/** What the digits do not say: that the date is uncertain, or more than one. */
function remark(date: Edtf): string {
  if (date.kind !== 'date') return inWords(date);
  const { qualifier, time } = date;
  if (time) return inWords(date);
  return qualifier === undefined ? '' : datesText.full.qualified[qualifier].join('').trim();
}

/** The first date that is named in a date. */
function firstNamed(date: Edtf): CalendarDate {
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
      return firstNamed(date.dates[0]);
  }
}
