import { z } from 'astro/zod';
import { allBut, defineCollection } from './collection.ts';
import { corrections } from './correction.ts';
import { compareNames } from './order.ts';
import { text } from './text.ts';

/** Subjects. The body is an introduction. */
export const topics = defineCollection({
  extension: '.md',
  schema: z.strictObject({ title: text, corrections: corrections.optional() }),
  evidence: allBut(),
  /** By title. */
  compare: (a, b) => compareNames(a.title, b.title),
});
