import { z } from 'astro/zod';
import { text } from './text.ts';

/** A subject. The body is its introduction. */
export const topic = z.strictObject({ title: text });
export type TopicData = z.infer<typeof topic>;
