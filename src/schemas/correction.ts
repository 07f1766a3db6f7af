import { z } from 'astro/zod';
import { schemasText } from '../interface/strings.ts';
import { day } from './edtf.ts';
import { text } from './text.ts';

/** A dated change to a published record: the old words and the new. */
export const correction = z
  .strictObject({
    on: day,
    kind: z.enum(['correction', 'clarification', 'update']),
    was: text,
    now: text,
    because: text.optional(),
  })
  .refine(({ was, now }) => was !== now, { path: ['now'], error: schemasText.sameWords });
export type Correction = z.infer<typeof correction>;

/** The corrections of a published record, oldest first. Only `npm run accept` and an editor add to them. */
export const corrections = z.array(correction);
