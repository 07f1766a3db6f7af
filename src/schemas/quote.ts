import { z } from 'astro/zod';
import { schemasText } from '../interface/strings.ts';
import { allBut, defineCollection } from './collection.ts';
import { correction } from './correction.ts';
import { day, edtf } from './edtf.ts';
import { identifier } from './identifier.ts';
import { language } from './language.ts';
import { form, medium, translation } from './form.ts';
import { compareDates } from './order.ts';
import { text } from './text.ts';
import { witness } from './witness.ts';

const schema = z.strictObject({
  speakers: z.array(identifier).min(1, schemasText.noSpeaker),
  form,
  medium,
  /** The words of the copy-text, exactly, without outer quotation marks. */
  text,
  /** The language of `text`. */
  language,
  /** Present if the words were said in another language than that of `text`. */
  translation: translation.optional(),
  /** The original words, if we have them. */
  original: z.strictObject({ language, text, source: identifier }).optional(),
  /** Our English for words in another language. */
  gloss: text.optional(),
  /** Our sentence around a fragment, with `{…}` in place of it. */
  frame: text.refine((value) => value.split('{…}').length === 2, schemasText.frame).optional(),
  said: edtf,
  'said-note': text.optional(),
  occasion: text.optional(),
  /** The witness whose wording the record follows. */
  'copy-text': identifier,
  /** Sources, from the first printing to the one we read. */
  chain: z.array(identifier).min(1, schemasText.noChain),
  witnesses: z.array(witness).min(1, schemasText.noWitness),
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
export type QuoteData = z.infer<typeof schema>;

/** Quotations. The body is our note on the record. */
export const quotes = defineCollection({
  extension: '.md',
  schema,
  references: {
    speakers: 'speakers',
    topics: 'topics',
    chain: 'sources',
    'original.source': 'sources',
    'witnesses.source': 'sources',
    'related.quote': 'quotes',
  },
  evidence: allBut(
    'gloss',
    'frame',
    'said-note',
    'occasion',
    'topics',
    'status',
    'notice',
    'corrections',
  ),
  /** By the date the words were said, earliest first. */
  compare: (a, b) => compareDates(a.said, b.said),
});
