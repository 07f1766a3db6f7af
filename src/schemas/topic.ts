import { z } from 'astro/zod';
import { allBut, defineCollection } from './collection.ts';
import { corrections } from './correction.ts';
import { orderOf } from './order-of-records.ts';
import { text } from './text.ts';

/** Subjects. The body is an introduction. */
export const topics = defineCollection({
  extension: '.md',
  schema: z.strictObject({ title: text, corrections: corrections.optional() }),
  pinned: allBut(),
  compare: orderOf.topics,
});
