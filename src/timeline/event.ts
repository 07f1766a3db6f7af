import type { Edtf } from '../dates/edtf.ts';
import type { EventData, Promised } from '../schemas/event.ts';

/** What kind of event it is. Each has its own symbol. */
export type EventKind = EventData['kind'];

/** What became of something announced for a date. */
export type Outcome = Promised['state'];

/** The part of an event that the drawing needs. */
export interface TimelineEvent {
  readonly id: string;
  readonly date: Edtf;
  readonly kind: EventKind;
  readonly promise?: { readonly by: Edtf; readonly state: Outcome } | undefined;
}
