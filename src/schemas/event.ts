import { z } from 'astro/zod';
import { day, edtf } from './edtf.ts';
import { identifier } from './identifier.ts';
import { text } from './text.ts';

/** Something announced for a date, and what became of it. */
export const promise = z.strictObject({
  by: edtf,
  state: z.enum(['kept', 'broken', 'unknown']),
  /** The day of our last check. */
  checked: day,
  note: text.optional(),
});
export type Promised = z.infer<typeof promise>;

/** A dated event. The body says what happened, in our words. */
export const event = z.strictObject({
  title: text,
  date: edtf,
  'date-note': text.optional(),
  kind: z.enum(['happened', 'said', 'printed', 'planned']),
  /** When it became known, if later than it happened. */
  reported: edtf.optional(),
  /** The one outlet whose report it is. */
  'attributed-to': text.optional(),
  sources: z.array(identifier).min(1, 'has no source; name at least one'),
  quotes: z.array(identifier).default([]),
  topics: z.array(identifier).default([]),
  /** Where sources do not agree, or a later account departs from the first: whole sentences, shown as they stand. */
  disagreements: text.optional(),
  promise: promise.optional(),
});
export type EventData = z.infer<typeof event>;
