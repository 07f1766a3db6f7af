import type { CalendarDate, Edtf, OneOf } from './edtf.ts';
import { daysInMonth, isoText } from './calendar.ts';

/** The first and last day a date can mean, as ISO days; absent where it is open on that side. */
export interface Bounds {
  readonly earliest?: string;
  readonly latest?: string;
}

/** The bounds of a date. A qualifier does not widen them, since nothing says by how much it should. */
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
    case 'one-of':
      return {
        earliest: earliestDay(date),
        latest: date.dates.map(lastDay).reduce((a, b) => (b > a ? b : a)),
      };
  }
}

/** The first day that any of the dates can mean. */
export function earliestDay({ dates }: OneOf): string {
  return dates.map(firstDay).reduce((a, b) => (b < a ? b : a));
}

/** The first day of a year or month, or the day itself, as an ISO day. */
export function firstDay({ year, month = 1, day = 1 }: CalendarDate): string {
  return isoText(year, month, day);
}

/** The last day of a year or month, or the day itself, as an ISO day. */
export function lastDay({
  year,
  month = 12,
  day = daysInMonth(year, month),
}: CalendarDate): string {
  return isoText(year, month, day);
}
