import { z } from 'astro/zod';
import { schemasText } from '../interface/strings.ts';
import { defineCollection } from './collection.ts';
import { identifier } from './identifier.ts';
import { language } from './language.ts';
import { text } from './text.ts';

const schema = z.strictObject({
  /** The names readers may use for it, by language. A search for one of them searches for all. */
  terms: z
    .array(z.strictObject({ language, words: z.array(text).min(1, schemasText.empty) }))
    .min(1, schemasText.empty),
  /** The topics that a search for it concerns. */
  topics: z.array(identifier).default([]),
});

/** Things that have several names. They have no pages; only the search uses them. */
export const concepts = defineCollection({
  extension: '.yaml',
  schema,
  references: { topics: 'topics' },
});
