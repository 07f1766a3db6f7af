import { z } from 'astro/zod';
import { defineCollection } from './collection.ts';
import { compareNames } from './order.ts';
import { text } from './text.ts';

/** Subjects. The body is an introduction. */
export const topics = defineCollection({
  extension: '.md',
  schema: z.strictObject({ title: text }),
  /** By title. */
  compare: (a, b) => compareNames(a.title, b.title),
});
