import { z } from 'astro/zod';
import { correction } from './correction.ts';
import { day, edtf } from './edtf.ts';
import { identifier } from './identifier.ts';
import { language } from './language.ts';
import { form, medium, translation } from './form.ts';
import { text } from './text.ts';
import { witness } from './witness.ts';

/** A quotation record. Its Markdown body is our note on it. */
export const quote = z.strictObject({
  speakers: z
    .array(identifier)
    .min(1, 'has no speaker; name one (an unnamed speaker has a record, too)'),
  form,
  medium,
  /** The copy-text witness's words, exactly, without outer quotation marks. */
  text,
  /** The language of `text`. */
  language,
  /** Only where the words were said in another language than `text`. */
  translation: translation.optional(),
  /** The original words, where we have them. */
  original: z.strictObject({ language, text, source: identifier }).optional(),
  /** Our English for words in another language. */
  gloss: text.optional(),
  /** Our sentence around a fragment, with `{…}` where the fragment stands. */
  frame: text
    .refine(
      (value) => value.split('{…}').length === 2,
      'must hold {…} once; write it where the quoted words stand',
    )
    .optional(),
  said: edtf,
  'said-note': text.optional(),
  occasion: text.optional(),
  /** The witness whose wording the record follows. */
  'copy-text': identifier,
  /** Sources from the first printing to the one we read. */
  chain: z.array(identifier).min(1, 'has no source; name at least the one we read'),
  witnesses: z.array(witness).min(1, 'has no witness; add at least the copy-text'),
  related: z
    .array(
      z.strictObject({
        quote: identifier,
        as: z.enum(['repeats', 'answers', 'derives-from', 'contradicts']),
      }),
    )
    .default([]),
  topics: z.array(identifier).default([]),
  status: z.enum(['draft', 'published', 'corrected', 'withdrawn']),
  /** Why a withdrawn quotation was withdrawn. */
  notice: text.optional(),
  /** The day the record was published here. */
  published: day.optional(),
  corrections: z.array(correction).default([]),
});
export type QuoteData = z.infer<typeof quote>;
