import type { CalendarDate, Edtf } from '../dates/edtf.ts';
import { firstDay, lastDay } from '../dates/bounds.ts';

/** A span of consecutive days, as day numbers, including both ends. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** The days that a date covers; for an open date, the days of its known end. */
export function spanOf(date: Edtf): Span {
  switch (date.kind) {
    case 'date':
      return through(date, date);
    case 'interval':
      if (date.start === undefined) return through(date.end, date.end);
      return through(date.start, date.end ?? date.start);
    case 'on-or-before':
      return through(date.latest, date.latest);
    case 'on-or-after':
      return through(date.earliest, date.earliest);
    case 'between':
      return through(date.earliest, date.latest);
    case 'one-of': {
      const spans = date.dates.map(spanOf);
      return {
        first: Math.min(...spans.map(({ first }) => first)),
        last: Math.max(...spans.map(({ last }) => last)),
      };
    }
  }
}

function through(start: CalendarDate, end: CalendarDate): Span {
  return { first: firstDay(start), last: lastDay(end) };
}
