import { z } from 'astro/zod';
import { schemasText } from '../interface/strings.ts';
import { allBut, defineCollection } from './collection.ts';
import { corrections } from './correction.ts';
import { day } from './edtf.ts';
import { identifier } from './identifier.ts';
import { compareText } from './order.ts';
import { text } from './text.ts';

const schema = z.strictObject({
  /** Whether readers do not see the article yet: `true`, while it is written. */
  draft: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional(),
  title: text,
  dek: text,
  published: day,
  /** The day of the last substantive change. */
  updated: day.optional(),
  /** The byline. */
  authors: z.array(text).min(1, schemasText.noAuthor),
  topics: z.array(identifier).default([]),
  lead: z.strictObject({ image: text, alt: text, credit: text }).optional(),
  'key-quotes': z.array(z.strictObject({ quote: identifier, note: text })).default([]),
  events: z.array(identifier).default([]),
  /** What we could not verify, in one sentence each, for readers. */
  unverified: z.array(text).default([]),
  corrections: corrections.default([]),
  replies: z
    .array(
      z
        .strictObject({
          from: text,
          asked: day,
          state: z.enum(['none', 'received', 'declined']),
          quote: identifier.optional(),
        })
        .refine(({ state, quote }) => state === 'received' || quote === undefined, {
          path: ['quote'],
          error: schemasText.replyWithoutWords,
        }),
    )
    .default([]),
  /** Further reading: ids of sources. */
  further: z.array(identifier).default([]),
});
export type ArticleData = z.infer<typeof schema>;

/** Our analyses. The body is Markdown with the directives that `src/markdown` reads. */
export const articles = defineCollection({
  extension: '.md',
  schema,
  references: {
    topics: 'topics',
    events: 'events',
    further: 'sources',
    'key-quotes.quote': 'quotes',
    'replies.quote': 'quotes',
  },
  evidence: allBut('topics', 'draft'),
  /** Newest first. */
  compare: (a, b) => compareText(b.published, a.published),
});
