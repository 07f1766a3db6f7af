import { isoText } from '../dates/calendar.ts';
import { sortYear } from '../dates/compare.ts';
import { parsedEdtf } from '../dates/parsed.ts';

/** Anything with a date. */
export interface Dated {
  /** EDTF. */
  readonly date: string;
}

/** The year of the day that an event is sorted by, as EDTF: `2024`, `-0048`. */
export function yearOf({ date }: Dated): string {
  return isoText(sortYear(parsedEdtf(date)));
}

/** Groups events by year, earliest year first. Each event is in only one year, and events keep their order. */
export function eventsByYear<Event extends Dated>(
  events: readonly Event[],
): ReadonlyMap<string, readonly Event[]> {
  const years = Map.groupBy(events, ({ date }) => sortYear(parsedEdtf(date)));
  const sorted = [...years].sort(([a], [b]) => a - b);
  return new Map(sorted.map(([year, group]) => [isoText(year), group]));
}
