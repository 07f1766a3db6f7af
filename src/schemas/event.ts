import { z } from 'astro/zod';
import { schemasText } from '../interface/strings.ts';
import { allBut, defineCollection } from './collection.ts';
import { corrections } from './correction.ts';
import { day, edtf } from './edtf.ts';
import { identifier } from './identifier.ts';
import { orderOf } from './order-of-records.ts';
import { text } from './text.ts';

/** Something announced for a date, and what became of it. */
const promise = z.strictObject({
  /** When it was announced, if known; given only if the date of the event is the day it was due. */
  made: edtf.optional(),
  by: edtf,
  state: z.enum(['kept', 'broken', 'unknown']),
  /** The day of our last check. */
  checked: day,
  note: text.optional(),
});
export type Promised = z.infer<typeof promise>;

const schema = z.strictObject({
  title: text,
  date: edtf,
  'date-note': text.optional(),
  kind: z.enum(['happened', 'said', 'printed', 'planned']),
  /** When it became known, if later than it happened. */
  reported: edtf.optional(),
  /** The outlet whose report is the only evidence for it. */
  'attributed-to': text.optional(),
  sources: z.array(identifier).min(1, schemasText.noSource),
  quotes: z.array(identifier).default([]),
  topics: z.array(identifier).default([]),
  /** Where sources disagree, or a later account differs from the first: whole sentences, for readers. */
  disagreements: text.optional(),
  promise: promise.optional(),
  corrections: corrections.optional(),
});
export type EventData = z.infer<typeof schema>;

/** Dated events. The body says what happened, in our own words. */
export const events = defineCollection({
  extension: '.md',
  schema,
  references: { sources: 'sources', quotes: 'quotes', topics: 'topics' },
  pinned: allBut(),
  compare: orderOf.events,
});
