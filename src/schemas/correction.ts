import { z } from 'astro/zod';
import { schemasText } from '../interface/strings.ts';
import { day } from './edtf.ts';
import { text } from './text.ts';

/** What an editor states about a change to a published record. */
export const correctionDetails = z.strictObject({
  on: day,
  kind: z.enum(['correction', 'clarification', 'update']),
  because: text.optional(),
});

const { on, kind, because } = correctionDetails.shape;

/** A dated change to a published record: the old words and the new. */
export const correction = z
  .strictObject({ on, kind, was: text, now: text, because })
  .refine(({ was, now }) => was !== now, { path: ['now'], error: schemasText.sameWords });
export type Correction = z.infer<typeof correction>;

/** The corrections of a published record, oldest first. They are added only by `npm run accept` or by an editor. */
export const corrections = z.array(correction);
