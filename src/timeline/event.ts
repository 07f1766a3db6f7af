import type { Edtf } from '../dates/edtf.ts';

/** What sort of thing an event is. Each has a mark of its own. */
export type EventKind = 'happened' | 'said' | 'printed' | 'planned';

/** What became of something announced for a date. */
export type Outcome = 'kept' | 'broken' | 'unknown';

/** An event as far as the drawing needs it. */
export interface TimelineEvent {
  readonly id: string;
  readonly date: Edtf;
  readonly kind: EventKind;
  readonly promise?: { readonly by: Edtf; readonly state: Outcome } | undefined;
}
