import type { Edtf } from '../dates/edtf.ts';
import type { EventKind, Outcome, TimelineEvent } from './event.ts';
import { bounds } from '../dates/bounds.ts';
import { sortKey } from '../dates/sort-key.ts';

/** What one mark on the timeline shows: an event, or the due date of its promise. */
export interface Entry {
  readonly id: string;
  readonly part: 'event' | 'due';
  readonly kind: EventKind;
  readonly date: Edtf;
  /** What became of the promise; only on the entry for its due date, which may be the event's own entry. */
  readonly outcome?: Outcome;
  /** When the promise was made, if known; only on an entry with an outcome. */
  readonly made?: Edtf | undefined;
}

/**
 * Makes the entries of events, in chronological order: one for each event, and another for a promise whose due date is not
 * the date of its event. Entries with the same date are ordered by id, whatever the order of `events`.
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
  if (coverSameDays(date, by)) return [{ id, part: 'event', kind, date, outcome, made }];
  return [
    { id, part: 'event', kind, date },
    { id, part: 'due', kind, date: by, outcome, made: made ?? date },
  ];
}

function coverSameDays(a: Edtf, b: Edtf): boolean {
  const [boundsA, boundsB] = [bounds(a), bounds(b)];
  return boundsA.earliest === boundsB.earliest && boundsA.latest === boundsB.latest;
}
