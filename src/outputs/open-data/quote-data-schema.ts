import { z } from 'astro/zod';
import { outputsText } from '../../interface/strings.ts';
import { variantClasses } from '../../quotation/classify.ts';
import { attribution } from '../../schemas/attribution.ts';
import { formChanges } from '../../quotation/form-change.ts';
import { form, medium, translation } from '../../schemas/form.ts';
import { locator } from '../../schemas/locator.ts';
import { publication, sources } from '../../schemas/source.ts';

/** The version of the data format. A breaking change increments the first number, an addition the second. */
export const dataVersion = '2.2';

const text = outputsText.openData;
const describe = (description: string) => ({ description });
const language = z.string().meta(describe(text.language));
const edtf = z.string().meta(describe(text.edtf));
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** A day on record, which may be before the year 0000 (1 BC). */
const anyDay = z.string().regex(/^-?\d{4}-\d{2}-\d{2}$/);
const reference = z.strictObject({ id: z.string(), url: z.url() });
/** A speaker, without a URL if the site has no speaker pages. */
const speakerReference = reference.extend({ url: z.url().optional(), name: z.string() });
const titled = reference.extend({ title: z.string() });

const source = z.strictObject({
  id: z.string(),
  url: z.url().meta(describe(text.sourceUrl)),
  type: sources.schema.shape.type.meta(describe(text.sourceType)),
  title: z.string().optional().meta(describe(text.sourceTitle)),
  description: z.string().optional(),
  container: z.string().optional().meta(describe(text.container)),
  wire: z.string().optional().meta(describe(text.wire)),
  authors: z.array(z.string()),
  issued: edtf.optional(),
  publication: publication.optional().meta(describe(text.publication)),
  address: z.url().optional(),
  accessed: day.optional(),
  archive: z.url().optional().meta(describe(text.archive)),
  language,
  note: z.string().optional(),
  standing: sources.schema.shape.standing,
  read: sources.schema.shape.read.meta(describe(text.read)),
  reliability: z.string().optional(),
});

/** How a printing differs from another. */
const difference = z.strictObject({
  class: z.enum(variantClasses),
  formChange: z.enum(formChanges).optional().meta(describe(text.formChange)),
  signs: z.array(z.string()).meta(describe(text.signs)),
});

const witness = z.strictObject({
  id: z.string(),
  source,
  part: z.enum(['body', 'headline', 'caption', 'video', 'broadcast']),
  locator: locator.optional().meta(describe(text.locator)),
  as: speakerReference.optional().meta(describe(text.as)),
  form,
  medium: medium.optional(),
  language,
  text: z.string(),
  gloss: z.string().optional(),
  translation: translation.optional(),
  follows: z.string().meta(describe(text.follows)),
  basis: z.string().optional(),
  remark: z.string().optional(),
  date: edtf.optional(),
  class: z.enum(['copy-text', ...variantClasses]).meta(describe(text.class)),
  formChange: difference.shape.formChange,
  signs: difference.shape.signs,
  repeats: z.string().optional().meta(describe(text.repeats)),
  step: difference.optional().meta(describe(text.step)),
});

/** A quotation's record as published for programs. Absent fields are unknown or do not apply. */
export const quoteDataSchema = z.strictObject({
  id: z.string(),
  url: z.url(),
  status: z.enum(['published', 'corrected', 'withdrawn']),
  notice: z.string().optional().meta(describe(text.notice)),
  published: day.optional(),
  changed: day.optional().meta(describe(text.changed)),
  form: form.meta(
    describe(`${form.options.map((name) => `${name}: ${text.forms[name]}`).join('; ')}.`),
  ),
  medium,
  attribution: attribution.meta(
    describe(
      `${attribution.options.map((name) => `${name}: ${text.attributions[name]}`).join('; ')}.`,
    ),
  ),
  mark: z.string().optional().meta(describe(text.mark)),
  labels: z.array(z.string()),
  author: speakerReference.optional().meta(describe(text.author)),
  oneOfSpeakers: z.literal(true).optional().meta(describe(text.oneOfSpeakers)),
  speakers: z.array(
    z.strictObject({
      id: z.string(),
      url: z.url().optional(),
      name: z.string(),
      type: z.enum(['person', 'organization', 'unnamed']),
      role: z
        .strictObject({ title: z.string(), organization: z.string().optional() })
        .optional()
        .meta(describe(text.role)),
    }),
  ),
  text: z.string().meta(describe(text.text)),
  turns: z
    .array(z.strictObject({ speaker: z.string(), text: z.string(), language }))
    .optional()
    .meta(describe(text.turns)),
  language,
  translation: translation.optional(),
  original: z.strictObject({ language, text: z.string(), source: z.string() }).optional(),
  gloss: z.string().optional().meta(describe(text.gloss)),
  frame: z.string().optional().meta(describe(text.frame)),
  said: z.strictObject({
    edtf,
    words: z.string(),
    earliest: anyDay.optional().meta(describe(text.earliest)),
    latest: anyDay.optional(),
    note: z.string().optional(),
  }),
  occasion: z.string().optional(),
  verdict: z.string().meta(describe(text.verdict)),
  copyText: z.string().meta(describe(text.copyText)),
  chain: z.array(source).meta(describe(text.chain)),
  witnesses: z.array(witness),
  related: z.array(
    reference.extend({ as: z.enum(['repeats', 'answers', 'derives-from', 'contradicts']) }),
  ),
  topics: z.array(titled),
  articles: z.array(titled).meta(describe(text.articles)),
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
