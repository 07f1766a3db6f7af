import { z } from 'astro/zod';
import { edtf } from './edtf.ts';
import { identifier } from './identifier.ts';
import { language } from './language.ts';
import { form, medium, translation } from './form.ts';
import { locator } from './locator.ts';
import { text } from './text.ts';

/** One printing of a quotation, in one source. */
export const witness = z.strictObject({
  /** Unique within its record. */
  id: identifier,
  source: identifier,
  part: z.enum(['body', 'headline', 'caption', 'video', 'broadcast']).default('body'),
  /** The place of the words in the source. */
  locator: locator.optional(),
  /** The speaker whom it credits, if not one of the record's. */
  as: identifier.optional(),
  form,
  /** Defaults to the record's. */
  medium: medium.optional(),
  /** Defaults to the record's. */
  language: language.optional(),
  text,
  /** Our translation of a printing in another language. */
  gloss: text.optional(),
  /** Defaults to the record's. */
  translation: translation.optional(),
  /** The printing that this one repeats: the id of another witness of the record, `independent` or `unknown`. */
  follows: identifier.default('unknown'),
  /** The evidence for `follows`. */
  basis: text.optional(),
  remark: text.optional(),
  /** When it was printed, if that differs from the source's date. */
  date: edtf.optional(),
});
export type Witness = z.infer<typeof witness>;
