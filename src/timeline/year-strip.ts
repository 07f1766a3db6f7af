import { sortDay } from '../dates/sort-key.ts';
import { parsedEdtf } from '../dates/parsed.ts';
import { monthOf, yearAndMonth } from './month-runs.ts';
import { eventsByYear, type Dated } from './years.ts';

/** The number of events in a year, and a drawing of the number in each month. An event counts on the day it is sorted by. */
export interface YearCount {
  /** EDTF. */
  readonly year: string;
  readonly count: number;
  /** A bar for each month with events, as SVG path data in a box of 12 by `STRIP_HEIGHT`. */
  readonly path: string;
}

/** The height of the tallest bar. */
export const STRIP_HEIGHT = 24;

/** Counts events by year, earliest first, with a bar for each month whose height is relative to the busiest month's. */
export function yearStrip(events: readonly Dated[]): readonly YearCount[] {
  const years = [...eventsByYear(events)].map(([year, group]) => ({
    year,
    count: group.length,
    months: countsByMonth(group),
  }));
  const most = Math.max(...years.flatMap(({ months }) => [...months.values()]));
  return years.map(({ year, count, months }) => ({
    year,
    count,
    path: [...months]
      .map(([month, inMonth]) => {
        const height = Math.max(2, Math.round((STRIP_HEIGHT * inMonth) / most));
        return `M${month - 1}.1 ${STRIP_HEIGHT}v${-height}h.8v${height}z`;
      })
      .join(''),
  }));
}

/** The month of the day that an event is sorted by, counted from 1. */
export function monthOfYear({ date }: Dated): number {
  return yearAndMonth(monthOf(sortDay(parsedEdtf(date)))).month;
}

function countsByMonth(events: readonly Dated[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const event of events) {
    const month = monthOfYear(event);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return counts;
}
