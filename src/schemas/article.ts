import { z } from 'astro/zod';
import { schemasText } from '../interface/strings.ts';
import { allBut, defineCollection } from './collection.ts';
import { corrections } from './correction.ts';
import { day } from './edtf.ts';
import { identifier } from './identifier.ts';
import { orderOf } from './order-of-records.ts';
import { text } from './text.ts';

const schema = z.strictObject({
  /** `true` while the article is being written and readers do not see it yet. */
  draft: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional(),
  title: text,
  dek: text,
  published: day,
  /** The day of the last substantive change. */
  updated: day.optional(),
  /** The byline: ids of authors, and names of writers without a page, such as the publication. */
  authors: z.array(text).min(1, schemasText.noAuthor),
  topics: z.array(identifier).default([]),
  lead: z.strictObject({ image: text, alt: text, credit: text }).optional(),
  'key-quotes': z.array(z.strictObject({ quote: identifier, note: text })).default([]),
  events: z.array(identifier).default([]),
  /** What we could not verify, one sentence each, for readers. */
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

/** Our articles. The body is Markdown with the directives that `src/markdown` reads. */
export const articles = defineCollection({
  extension: '.md',
  schema,
  references: {
    authors: 'authors',
    topics: 'topics',
    events: 'events',
    further: 'sources',
    'key-quotes.quote': 'quotes',
    'replies.quote': 'quotes',
  },
  pinned: allBut('topics', 'draft'),
  compare: orderOf.articles,
});
