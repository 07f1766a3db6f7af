import { z } from 'astro/zod';
import { defineCollection } from './collection.ts';
import { text } from './text.ts';

const schema = z.strictObject({ title: text, dek: text });
export type PageData = z.infer<typeof schema>;

/** Pages of text, such as the method. */
export const pages = defineCollection({
  extension: '.md',
  schema,
});
