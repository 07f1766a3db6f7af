import { z } from 'astro/zod';
import { form, medium, translation } from '../../schemas/form.ts';
import { sources } from '../../schemas/source.ts';

/**
 * The shape of the data given to others. A change that breaks a reader of it counts up the first part, an addition the
 * second.
 */
export const dataVersion = '1.0';

const language = z.string().meta({ description: 'BCP 47; und where it is not stated.' });
const edtf = z.string().meta({ description: 'EDTF, ISO 8601-2.' });
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const reference = z.strictObject({ id: z.string(), url: z.url() });
const titled = reference.extend({ title: z.string() });

const source = z.strictObject({
  id: z.string(),
  url: z.url().meta({ description: 'Our page on this source.' }),
  type: sources.schema.shape.type.meta({ description: 'A CSL type.' }),
  title: z.string().optional().meta({ description: 'Absent where it was not seen.' }),
  description: z.string().optional(),
  container: z.string().optional().meta({ description: 'The outlet on whose page it was read.' }),
  wire: z.string().optional().meta({ description: 'The agency whose copy it is.' }),
  authors: z.array(z.string()),
  issued: edtf.optional(),
  address: z.url().optional(),
  language,
  standing: sources.schema.shape.standing,
  read: sources.schema.shape.read.meta({ description: 'How much of it we read.' }),
  reliability: z.string().optional(),
});

const witness = z.strictObject({
  id: z.string(),
  source,
  part: z.enum(['body', 'headline', 'caption', 'video', 'broadcast']),
  form,
  medium: medium.optional(),
  language,
  text: z.string(),
  gloss: z.string().optional(),
  translation: translation.optional(),
  follows: z
    .string()
    .meta({ description: 'The id of the witness it repeats, independent, or unknown.' }),
  basis: z.string().optional(),
  remark: z.string().optional(),
  date: edtf.optional(),
  class: z
    .enum([
      'copy-text',
      'same',
      'spelling',
      'trimmed',
      'altered',
      'retranslated',
      'recast',
      'not-compared',
      'undecided',
    ])
    .meta({ description: 'How it stands to the copy-text.' }),
});

/** A quotation's record as it is given to others. What is absent is not known. */
export const quoteDataSchema = z.strictObject({
  id: z.string(),
  url: z.url(),
  status: z.enum(['published', 'corrected', 'withdrawn']),
  notice: z.string().optional().meta({ description: 'Why it was withdrawn.' }),
  published: day.optional(),
  changed: day.optional().meta({ description: 'The day of the last substantive change.' }),
  form: form.meta({
    description:
      'direct: the words as the speaker’s own; mixed: some quoted words inside a reporter’s sentence; indirect: the reporter’s sentence.',
  }),
  medium,
  labels: z.array(z.string()),
  speakers: z.array(
    z.strictObject({
      id: z.string(),
      url: z.url(),
      name: z.string(),
      type: z.enum(['person', 'organization', 'unnamed']),
      role: z
        .strictObject({ title: z.string(), organization: z.string().optional() })
        .optional()
        .meta({ description: 'The role held then, where a source attests it.' }),
    }),
  ),
  text: z.string().meta({ description: 'Word for word as the copy-text prints it.' }),
  language,
  translation: translation.optional(),
  original: z.strictObject({ language, text: z.string(), source: z.string() }).optional(),
  gloss: z.string().optional().meta({ description: 'Our English.' }),
  frame: z
    .string()
    .optional()
    .meta({ description: 'Our sentence around a fragment, which stands at {…}.' }),
  said: z.strictObject({
    edtf,
    words: z.string(),
    earliest: day.optional().meta({
      description:
        'The first day it can mean; ? and ~ in the EDTF do not move it. Absent where open.',
    }),
    latest: day.optional(),
    note: z.string().optional(),
  }),
  occasion: z.string().optional(),
  copyText: z.string().meta({ description: 'The id of the witness whose wording is followed.' }),
  chain: z.array(source).meta({ description: 'From the first printing to the one we read.' }),
  witnesses: z.array(witness),
  related: z.array(
    reference.extend({ as: z.enum(['repeats', 'answers', 'derives-from', 'contradicts']) }),
  ),
  topics: z.array(titled),
  articles: z.array(titled).meta({ description: 'Our articles that use it.' }),
  corrections: z.array(
    z.strictObject({
      on: day,
      kind: z.enum(['correction', 'clarification', 'update']),
      was: z.string(),
      now: z.string(),
      because: z.string().optional(),
    }),
  ),
});
export type QuoteRecord = z.infer<typeof quoteDataSchema>;
export type SourceRecord = z.infer<typeof source>;
export type WitnessRecord = z.infer<typeof witness>;
