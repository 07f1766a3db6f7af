import type { Edtf } from '../dates/edtf.ts';
import type { EventKind, Outcome, TimelineEvent } from './event.ts';
import { bounds } from '../dates/bounds.ts';
import { sortKey } from '../dates/sort-key.ts';

/** What one row of the timeline shows: an event, or the date on which its promise is due. */
export interface Entry {
  readonly id: string;
  readonly part: 'event' | 'due';
  readonly kind: EventKind;
  readonly date: Edtf;
  /** What became of the promise; only on the entry for its due date. */
  readonly outcome?: Outcome;
  /** When the promise was made, if that is known; only where there is an outcome. */
  readonly made?: Edtf | undefined;
}

/**
 * Makes the entries of events, in chronological order: one for each event, and another for a promise that is due on a
 * different date than its event. Entries with the same date are ordered by id, whatever the order of `events`.
 */
export function entriesOf(events: readonly TimelineEvent[]): readonly Entry[] {
  return events
    .flatMap(entriesOfEvent)
    .map((entry) => ({
      entry,
      key: `${sortKey(entry.date)} ${entry.id} ${entry.part === 'event' ? 0 : 1}`,
    }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ entry }) => entry);
}

function entriesOfEvent({ id, date, kind, promise }: TimelineEvent): readonly Entry[] {
  if (promise === undefined) return [{ id, part: 'event', kind, date }];
  const { by, state: outcome, made } = promise;
  if (sameDays(date, by)) return [{ id, part: 'event', kind, date, outcome, made }];
  return [
    { id, part: 'event', kind, date },
    { id, part: 'due', kind, date: by, outcome, made: made ?? date },
  ];
}

function sameDays(a: Edtf, b: Edtf): boolean {
  const [ofA, ofB] = [bounds(a), bounds(b)];
  return ofA.earliest === ofB.earliest && ofA.latest === ofB.latest;
}
