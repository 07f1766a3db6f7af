import { z } from 'astro/zod';

/** One or more characters of text, without white space at either end. */
export const text = z
  .string('must be text')
  .trim()
  .min(1, 'must not be empty; write the text, or leave the key out');
