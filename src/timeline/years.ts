import type { Edtf } from '../dates/edtf.ts';
import { sortYear } from '../dates/compare.ts';

interface Dated {
  readonly date: Edtf;
}

/** A year in which something is dated, and how much. */
export interface YearCount {
  readonly year: number;
  readonly count: number;
}

/** The years of the events, earliest first. An event counts once, in the year it is sorted by. */
export function years(events: readonly Dated[]): readonly YearCount[] {
  const counts = new Map<number, number>();
  for (const { date } of events) {
    const year = sortYear(date);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].map(([year, count]) => ({ year, count })).sort((a, b) => a.year - b.year);
}

/** The events that count in a year, in the order they come. */
export function eventsOfYear<Event extends Dated>(
  events: readonly Event[],
  year: number,
): readonly Event[] {
  return events.filter(({ date }) => sortYear(date) === year);
}
