import type { CalendarDate, Edtf } from '../../dates/edtf.ts';
import { twoDigits } from '../../dates/calendar.ts';
import { parsedEdtf } from '../../dates/parsed.ts';
import { inWords } from '../../dates/in-words.ts';
import { datesText } from '../../interface/strings.ts';
import { isInDigits } from './csl-date.ts';

/**
 * A date in RIS: the year in `PY`, and in `DA` the year, month, day and a remark, separated by slashes:
 * `2022/09/20/probably`. A date that covers several years has the first of them, and the whole date in words. A date that is
 * not known to the year, or is before the year 1, is only in words.
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

/** What the digits do not say: that the date is uncertain, or that there is more than one. */
function remark(date: Edtf): string {
  if (date.kind !== 'date') return inWords(date);
  const { qualifier, time } = date;
  if (time) return inWords(date);
  return qualifier === undefined ? '' : datesText.full.qualified[qualifier].join('').trim();
}

/** The first calendar date within a date. */
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
