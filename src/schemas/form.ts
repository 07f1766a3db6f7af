import { z } from 'astro/zod';
import { language } from './language.ts';
import { text } from './text.ts';

/**
 * How the words stand to the speaker: `direct`, as the speaker's own; `mixed`, some quoted words inside
 * a reporter's sentence; `indirect`, the reporter's sentence (reported speech).
 */
export const form = z.enum(['direct', 'mixed', 'indirect']);
export type Form = z.infer<typeof form>;

/** Whether the words were spoken or stand in a document. */
export const medium = z.enum(['speech', 'document']);
export type Medium = z.infer<typeof medium>;

/** Who turned the words into the language they are shown in. */
export const translation = z.strictObject({
  /** The language the words were said in; `und` where it is not stated. */
  from: language,
  /** The translator or the outlet that printed the translation; `unknown` where none is named. */
  by: text,
  /** The language between, for a translation of a translation. */
  via: language.optional(),
});
export type Translation = z.infer<typeof translation>;
