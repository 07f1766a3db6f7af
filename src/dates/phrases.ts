import { datesText } from '../interface/strings.ts';
import type { CalendarDate, Edtf, Precision, Qualifier } from './edtf.ts';

/** How dates are worded: in full or in short. */
export interface DateStyle {
  /** January first. */
  readonly months: readonly string[];
  /** What goes before and after a qualified date. */
  readonly qualified: Readonly<Record<Qualifier, readonly [before: string, after: string]>>;
  readonly until: (end: string) => string;
  readonly from: (start: string) => string;
  readonly range: (start: string, end: string, isSpaced: boolean) => string;
  readonly onOrBefore: (date: string, precision: Precision) => string;
}

/** Words a date in a style. */
export function wordDate(date: Edtf, style: DateStyle): string {
  switch (date.kind) {
    case 'date':
      return phrase(date, style);
    case 'interval': {
      if (date.start === undefined) return style.until(phrase(date.end, style));
      if (date.end === undefined) return style.from(phrase(date.start, style));
      const [start = '', end = ''] = phrases([date.start, date.end], style);
      const isMixed = date.start.precision !== date.end.precision;
      return style.range(start, end, isMixed || start.includes(' '));
    }
    case 'on-or-before':
      return style.onOrBefore(phrase(date.latest, style), date.latest.precision);
    case 'one-of':
      return datesText.either(phrases(date.dates, style));
  }
}

/**
 * A phrase for each date, day before month before year, each without what it shares with the last one:
 * `12 June`, `23 August 2024`. Nothing is dropped between dates of different precision, so that no part can be
 * read with the wrong neighbor.
 */
function phrases(dates: readonly CalendarDate[], style: DateStyle): readonly string[] {
  const last = dates.at(-1);
  const shareYear =
    last?.month !== undefined &&
    dates.every(({ year, precision }) => year === last.year && precision === last.precision);
  const shareMonth =
    shareYear && last.day !== undefined && dates.every(({ month }) => month === last.month);
  return dates.map(({ year, month, day, qualifier }, index) => {
    const isLast = index === dates.length - 1;
    const monthName =
      month === undefined || (shareMonth && !isLast) ? undefined : style.months[month - 1];
    const parts = [day, monthName, shareYear && !isLast ? undefined : year];
    const [before, after] = qualifier === undefined ? ['', ''] : style.qualified[qualifier];
    return `${before}${parts.filter((part) => part !== undefined).join(' ')}${after}`;
  });
}

function phrase(date: CalendarDate, style: DateStyle): string {
  return phrases([date], style).join('');
}
