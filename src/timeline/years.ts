import { sortYear } from '../dates/compare.ts';
import { parsedEdtf } from '../dates/parsed.ts';

/** What has a date. */
export interface Dated {
  /** A date as EDTF text. */
  readonly date: string;
}

/** The year an event is filed under, in four digits: that of the day it is sorted by. */
export function yearOf({ date }: Dated): string {
  return String(sortYear(parsedEdtf(date))).padStart(4, '0');
}

/** The events by year, earliest year first. An event is in one year only; events keep their order. */
export function eventsByYear<Event extends Dated>(
  events: readonly Event[],
): ReadonlyMap<string, readonly Event[]> {
  const years = Map.groupBy(events, yearOf);
  return new Map([...years].sort(([a], [b]) => (a < b ? -1 : 1)));
}
