import { z } from 'astro/zod';
import { text } from './text.ts';

/** A standing page, such as the method. */
export const page = z.strictObject({ title: text, dek: text });
export type PageData = z.infer<typeof page>;
