import { eventsByYear, type Dated } from './years.ts';

/** The maximum number of events on a single page. If there are more, each year gets its own page. */
const MAX_EVENTS = 150;
/** The minimum number of events on the first of several pages. */
const MIN_LATEST = 20;

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
  if (events.length <= MAX_EVENTS) return { paged: false, first: events, years };
  let first: readonly Event[] = [];
  for (const yearEvents of [...years.values()].reverse()) {
    if (first.length >= MIN_LATEST) break;
    first = [...yearEvents, ...first];
  }
  return { paged: true, first, years };
}
