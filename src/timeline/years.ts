import { sortYear } from '../dates/compare.ts';
import { parsedEdtf } from '../dates/parsed.ts';

/** Anything with a date. */
export interface Dated {
  /** EDTF. */
  readonly date: string;
}

/** The year of the day that an event is sorted by, in four digits. */
export function yearOf({ date }: Dated): string {
  return String(sortYear(parsedEdtf(date))).padStart(4, '0');
}

/** Groups events by year, earliest year first. An event is in one year only; events keep their order. */
export function eventsByYear<Event extends Dated>(
  events: readonly Event[],
): ReadonlyMap<string, readonly Event[]> {
  const years = Map.groupBy(events, yearOf);
  return new Map([...years].sort(([a], [b]) => (a < b ? -1 : 1)));
}
