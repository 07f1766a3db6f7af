import { eventsByYear, type Dated } from './years.ts';

/** More events than these do not stand on one page. */
const LIMIT = 150;
/** How many events the first page of several shows at least, where there are so many. */
const LATEST = 20;

/** What the first page of a timeline shows, and what the page of each year. */
export interface TimelinePages<Event> {
  /** Whether the first page shows the latest years only. */
  readonly paged: boolean;
  readonly first: readonly Event[];
  readonly years: ReadonlyMap<string, readonly Event[]>;
}

/** Shares out events, in chronological order, to pages. */
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
