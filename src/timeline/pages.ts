import { eventsByYear, type Dated } from './years.ts';

/** The most events on a single page. With more, each year gets its own page. */
const LIMIT = 150;
/** The fewest events on the first of several pages. */
const LATEST = 20;

/** The events on the first page of a timeline and on the page of each year. */
export interface TimelinePages<Event> {
  /** Whether the first page shows only the latest years. */
  readonly paged: boolean;
  readonly first: readonly Event[];
  readonly years: ReadonlyMap<string, readonly Event[]>;
}

/** Divides events, given in chronological order, into pages. */
export function pagesOf<Event extends Dated>(events: readonly Event[]): TimelinePages<Event> {
  const years = eventsByYear(events);
  if (events.length <= LIMIT) return { paged: false, first: events, years };
  let first: readonly Event[] = [];
  for (const ofYear of [...years.values()].reverse()) {
    if (first.length >= LATEST) break;
    first = [...ofYear, ...first];
  }
  return { paged: true, first, years };
}
