import type { Edtf } from '../dates/edtf.ts';
import type { EventData, Promised } from '../schemas/event.ts';
import { parsedEdtf } from '../dates/parsed.ts';

/** A kind of event. Each has its own symbol. */
export type EventKind = EventData['kind'];

/** What became of something announced for a date. */
export type Outcome = Promised['state'];

/** The part of an event that the drawing needs. */
export interface TimelineEvent {
  readonly id: string;
  readonly date: Edtf;
  readonly kind: EventKind;
  readonly promise?: TimelinePromise | undefined;
}

/** When a promise was made, when it is due, and what became of it. */
export interface TimelinePromise {
  /** Undefined if not known. */
  readonly made?: Edtf | undefined;
  readonly by: Edtf;
  readonly state: Outcome;
}

/** The part of an event's record that the drawing needs, with its dates parsed. */
export function timelineEvent({
  id,
  date,
  kind,
  promise,
}: Pick<EventData, 'date' | 'kind' | 'promise'> & { readonly id: string }): TimelineEvent {
  return {
    id,
    date: parsedEdtf(date),
    kind,
    promise: promise && {
      made: promise.made === undefined ? undefined : parsedEdtf(promise.made),
      by: parsedEdtf(promise.by),
      state: promise.state,
    },
  };
}
