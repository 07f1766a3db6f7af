import type { CalendarDate, Edtf } from './edtf.ts';
import { daysInMonth } from './calendar.ts';
import { dayNumber } from './day-number.ts';

/** The first and last day that a date can mean, as day numbers; each is absent if that end is open or unknown. */
export interface Bounds {
  readonly earliest?: number;
  readonly latest?: number;
}

/** The bounds of a date. A qualifier does not widen them, since it does not say by how much. */
export function bounds(date: Edtf): Bounds {
  switch (date.kind) {
    case 'date':
      return { earliest: firstDay(date), latest: lastDay(date) };
    case 'interval':
      return {
        ...(date.start && { earliest: firstDay(date.start) }),
        ...(date.end && { latest: lastDay(date.end) }),
      };
    case 'on-or-before':
      return { latest: lastDay(date.latest) };
    case 'on-or-after':
      return { earliest: firstDay(date.earliest) };
    case 'between':
      return { earliest: firstDay(date.earliest), latest: lastDay(date.latest) };
    case 'one-of': {
      const all = date.dates.map(bounds);
      const earliest = Math.min(...all.map((each) => each.earliest ?? -Infinity));
      const latest = Math.max(...all.map((each) => each.latest ?? Infinity));
      return {
        ...(earliest > -Infinity && { earliest }),
        ...(latest < Infinity && { latest }),
      };
    }
  }
}

/** The first day of a century, decade, year or month, or the day itself. */
export function firstDay({ year, month = 1, day = 1 }: CalendarDate): number {
  return dayNumber({ year, month, day });
}

/** The last day of a century, decade, year or month, or the day itself. */
export function lastDay(date: CalendarDate): number {
  const year = lastYear(date);
  const { month = 12, day = daysInMonth(year, month) } = date;
  return dayNumber({ year, month, day });
}

/** The last year that a date can mean. `-000X` ends with 2 BC, since 1 BC is the year 0000. */
export function lastYear({ year, precision }: Pick<CalendarDate, 'year' | 'precision'>): number {
  const last = year + (precision === 'century' ? 99 : precision === 'decade' ? 9 : 0);
  return year < 0 ? Math.min(last, -1) : last;
}
