import { z } from 'astro/zod';
import { defineCollection } from './collection.ts';
import { compareNames } from './order.ts';
import { text } from './text.ts';

const schema = z.strictObject({ title: text });
export type TopicData = z.infer<typeof schema>;

/** Subjects. The body is an introduction. */
export const topics = defineCollection({
  extension: '.md',
  schema,
  /** By title. */
  compare: (a, b) => compareNames(a.title, b.title),
});
