import { z } from 'astro/zod';
import { schemasText } from '../interface/strings.ts';

/**
 * Characters that no writing has: most control characters, invisible ones that turn the direction of the figures and
 * words around them, those that annotate or replace others, and halves of surrogate pairs.
 */
export const unreadable =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u206F\uD800-\uDFFF\uFFF9-\uFFFF]/u;

/** The number of a character, such as U+0007. */
export function numberOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** One or more characters of text, without white space at either end. */
export const text = z
  .string()
  .trim()
  .min(1, schemasText.empty)
  // A file without unreadable characters may contain one as an escape in quotation marks.
  .refine((value) => !unreadable.test(value), {
    error: ({ input }) =>
      schemasText.unreadable(numberOf(unreadable.exec(String(input))?.[0] ?? '')),
  });
