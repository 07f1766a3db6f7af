import { z } from 'astro/zod';
import { identifier } from './identifier.ts';
import { language } from './language.ts';
import { text } from './text.ts';

/** What one speaker says in an exchange before the next one speaks. */
export const turn = z.strictObject({
  speaker: identifier,
  text,
  /** Defaults to the record's. */
  language: language.optional(),
});
export type Turn = z.infer<typeof turn>;
