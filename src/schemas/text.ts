import { z } from 'astro/zod';

/**
 * Signs that no writing has: most control characters, those that turn the direction of what follows them, halves of
 * characters, and what stands where a sign was lost.
 */
export const unreadable =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uD800-\uDFFF\uFFFC-\uFFFF]/u;

/** A character by its number, such as U+0007. */
export function numberOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** One or more characters of text, without white space at either end. */
export const text = z
  .string('must be text')
  .trim()
  .min(1, 'must not be empty; write the text, or leave the key out')
  // As an escape in quotation marks it can stand in a file that is itself readable.
  .refine((value) => !unreadable.test(value), {
    error: ({ input }) =>
      `holds the character ${numberOf(unreadable.exec(String(input))?.[0] ?? '')}, which is no writing; write what should stand here`,
  });
