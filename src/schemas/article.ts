import { z } from 'astro/zod';
import { correction } from './correction.ts';
import { day } from './edtf.ts';
import { identifier } from './identifier.ts';
import { text } from './text.ts';

/** An analysis. The body is Markdown with the directives that `src/markdown` reads. */
export const article = z.strictObject({
  title: text,
  dek: text,
  published: day,
  /** The day of the last substantive change. */
  updated: day.optional(),
  /** The byline. */
  authors: z.array(text).min(1, 'has no name; write the byline'),
  topics: z.array(identifier).default([]),
  lead: z.strictObject({ image: text, alt: text, credit: text }).optional(),
  'key-quotes': z.array(z.strictObject({ quote: identifier, note: text })).default([]),
  events: z.array(identifier).default([]),
  /** What we could not verify, one sentence each, shown to readers. */
  unverified: z.array(text).default([]),
  corrections: z.array(correction).default([]),
  replies: z
    .array(
      z.strictObject({
        from: text,
        asked: day,
        state: z.enum(['none', 'received', 'declined']),
        quote: identifier.optional(),
      }),
    )
    .default([]),
  /** Further reading: source ids. */
  further: z.array(identifier).default([]),
});
export type ArticleData = z.infer<typeof article>;
