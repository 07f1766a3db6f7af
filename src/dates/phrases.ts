import { datesText } from '../interface/strings.ts';
import { lastYear } from './bounds.ts';
import { twoDigits } from './calendar.ts';
import type { CalendarDate, Candidate, Edtf, Missing, Qualifier } from './edtf.ts';

/** Whether a date is known to the day, or only to something longer. */
type Unit = 'day' | 'longer';

/** How dates are worded: in full or in short. */
export interface DateStyle {
  /** January first. */
  readonly months: readonly string[];
  readonly year: (year: number) => string;
  readonly decade: (first: number, last: number) => string;
  readonly century: (first: number) => string;
  readonly unspecified: Readonly<Record<'day' | 'month', (within: string) => string>>;
  readonly time: (day: string, clock: string, offset: number | undefined) => string;
  /** What goes before and after a qualified date. */
  readonly qualified: Readonly<Record<Qualifier, readonly [before: string, after: string]>>;
  readonly until: (end: string, missing: Missing) => string;
  readonly from: (start: string, missing: Missing) => string;
  readonly range: (start: string, end: string, isSpaced: boolean) => string;
  readonly onOrBefore: (date: string, unit: Unit) => string;
  readonly onOrAfter: (date: string, unit: Unit) => string;
  readonly between: (earliest: string, latest: string) => string;
}

/** Words a date in a style. */
export function wordDate(date: Edtf, style: DateStyle): string {
  switch (date.kind) {
    case 'date':
      return phrase(date, style);
    case 'interval': {
      if (date.start === undefined) return style.until(phrase(date.end, style), date.missing);
      if (date.end === undefined) return style.from(phrase(date.start, style), date.missing);
      const [start = '', end = ''] = phrases([date.start, date.end], style);
      const isMixed = date.start.precision !== date.end.precision;
      return style.range(start, end, isMixed || start.includes(' '));
    }
    case 'on-or-before':
      return style.onOrBefore(phrase(date.latest, style), unitOf(date.latest));
    case 'on-or-after':
      return style.onOrAfter(phrase(date.earliest, style), unitOf(date.earliest));
    case 'between': {
      const [earliest = '', latest = ''] = phrases([date.earliest, date.latest], style);
      return style.between(earliest, latest);
    }
    case 'one-of':
      return datesText.either(alternatives(date.dates, style));
  }
}

/** Whether a date takes “on”, as a day does, or “in”. */
export function unitOf({ precision, unspecified }: CalendarDate): Unit {
  return precision === 'day' || unspecified === 'day' ? 'day' : 'longer';
}

/** The words for each of several dates that may be the one; plain dates share what they can. */
function alternatives(dates: readonly Candidate[], style: DateStyle): readonly string[] {
  return dates.every((date) => date.kind === 'date')
    ? phrases(dates, style)
    : dates.map((date) => wordDate(date, style));
}

/**
 * A phrase for each date, day before month before year, each without what it shares with the last one:
 * `12 June`, `23 August 2024`. Nothing is dropped between dates of different precision, so that no part can be
 * read with the wrong neighbor.
 */
export function phrases(dates: readonly CalendarDate[], style: DateStyle): readonly string[] {
  const last = dates.at(-1);
  const shareYear =
    last?.month !== undefined &&
    dates.every(
      ({ year, precision, unspecified }) =>
        year === last.year && precision === last.precision && unspecified === undefined,
    );
  const shareMonth =
    shareYear && last.day !== undefined && dates.every(({ month }) => month === last.month);
  return dates.map((date, index) => {
    const isLast = index === dates.length - 1;
    const shared = { year: shareYear && !isLast, month: shareMonth && !isLast };
    return qualified(date, name(date, style, shared), style);
  });
}

/** The words for a date with its qualifier. */
function phrase(date: CalendarDate, style: DateStyle): string {
  return qualified(date, name(date, style), style);
}

/** The words for a date without its qualifier, and without the parts that are said elsewhere. */
export function name(
  date: CalendarDate,
  style: DateStyle,
  shared: { readonly year: boolean; readonly month: boolean } = { year: false, month: false },
): string {
  const { year, month, day, precision, unspecified, time } = date;
  if (precision === 'decade') return style.decade(year, lastYear(date));
  if (precision === 'century') return style.century(year);
  const monthName = month === undefined || shared.month ? undefined : style.months[month - 1];
  const parts = [day, monthName, shared.year ? undefined : style.year(year)];
  const words = parts.filter((part) => part !== undefined).join(' ');
  if (unspecified) return style.unspecified[unspecified](words);
  if (!time) return words;
  const { hour, minute, second = 0, offset } = time;
  const clock = second === 0 ? [hour, minute] : [hour, minute, second];
  return style.time(words, clock.map(twoDigits).join(':'), offset);
}

function qualified({ qualifier }: CalendarDate, words: string, style: DateStyle): string {
  const [before, after] = qualifier === undefined ? ['', ''] : style.qualified[qualifier];
  return `${before}${words}${after}`;
}
