import { z } from 'astro/zod';
import { language } from './language.ts';
import { text } from './text.ts';

/**
 * How a printing presents the words: `direct`, as the speaker's own; `mixed`, as some quoted words inside a reporter's
 * sentence; `indirect`, as a reporter's sentence (reported speech).
 */
export const form = z.enum(['direct', 'mixed', 'indirect']);
export type Form = z.infer<typeof form>;

/** Whether the words were spoken or written in a document. */
export const medium = z.enum(['speech', 'document']);
export type Medium = z.infer<typeof medium>;

/** How the words were translated into the language in which they are printed. */
export const translation = z.strictObject({
  /** The language the words were said in; `und` if it is not stated. */
  from: language,
  /** The translator, or the outlet that printed the translation; `unknown` if none is named. */
  by: text,
  /** The intermediate language of a translation of a translation. */
  via: language.optional(),
});
export type Translation = z.infer<typeof translation>;
