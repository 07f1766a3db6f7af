import { z } from 'astro/zod';
import { allBut, defineCollection } from './collection.ts';
import { corrections } from './correction.ts';
import { text } from './text.ts';

/** Pages that belong to no other collection, such as the method page. */
export const pages = defineCollection({
  extension: '.md',
  schema: z.strictObject({ title: text, dek: text, corrections: corrections.optional() }),
  pinned: allBut(),
});
