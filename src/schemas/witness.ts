import { z } from 'astro/zod';
import { edtf } from './edtf.ts';
import { identifier } from './identifier.ts';
import { language } from './language.ts';
import { form, medium, translation } from './form.ts';
import { text } from './text.ts';

/** One printing of a quotation, in one source. */
export const witness = z.strictObject({
  /** Unique within its record. */
  id: identifier,
  source: identifier,
  part: z.enum(['body', 'headline', 'caption', 'video', 'broadcast']).default('body'),
  form,
  /** Where it differs from the record's. */
  medium: medium.optional(),
  /** The language of this printing; the record's where it is left out. */
  language: language.optional(),
  text,
  /** Our English for a printing in another language. */
  gloss: text.optional(),
  /** Whose translation this printing is; the record's where it is left out. */
  translation: translation.optional(),
  /** The printing this one repeats: a witness id of the same record, `independent`, or `unknown`. */
  follows: identifier.default('unknown'),
  /** On what ground we say whom it follows. */
  basis: text.optional(),
  remark: text.optional(),
  /** When it was printed, where that differs from the source's date. */
  date: edtf.optional(),
});
export type Witness = z.infer<typeof witness>;
