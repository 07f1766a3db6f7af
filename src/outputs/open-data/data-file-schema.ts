import { z } from 'astro/zod';
import { variantClasses } from '../../quotation/classify.ts';
import { formChanges } from '../../quotation/form-change.ts';
import { quoteDataSchema } from './quote-data-schema.ts';

/** The record of a quotation, with an id so that the schema defines it only once. */
const quote = quoteDataSchema.meta({ id: 'quote' });

/** The fields that every data file begins with. */
const imprint = {
  version: z.string(),
  schema: z.url(),
  publisher: z.string(),
  license: z.url(),
  rights: z.string(),
};

/** A comparison of one printing with another. */
const comparison = z.looseObject({
  class: z.enum(variantClasses),
  formChange: z.enum(formChanges).optional(),
  signs: z.array(z.string()),
  polarityKnown: z.boolean(),
});

/** The file of one quotation. */
const quoteFile = z.strictObject({
  ...imprint,
  quote,
  collation: z.array(
    comparison.extend({
      witness: z.string(),
      step: comparison.extend({ from: z.string() }).optional(),
    }),
  ),
  annotations: z.array(
    z.strictObject({
      '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
      id: z.url(),
      type: z.literal('Annotation'),
      motivation: z.literal('linking'),
      body: z.url(),
      target: z.strictObject({
        source: z.url(),
        selector: z.strictObject({ type: z.literal('TextQuoteSelector'), exact: z.string() }),
      }),
    }),
  ),
  citations: z.strictObject({
    apa: z.string(),
    bibtex: z.string(),
    ris: z.string(),
    csl: z.looseObject({ id: z.string(), type: z.string(), title: z.string() }),
  }),
});

/** One page of the list of all records. */
const quotesFile = z.strictObject({
  ...imprint,
  count: z.int().nonnegative(),
  page: z.int().positive(),
  pages: z.int().positive(),
  next: z.url().optional(),
  quotes: z.array(quote),
});

/** A data file, of one quotation or of one page of records; or a record alone. */
export const dataFileSchema = z.union([quoteFile, quotesFile, quote]);
