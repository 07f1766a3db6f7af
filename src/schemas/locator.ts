import { z } from 'astro/zod';
import { schemasText } from '../interface/strings.ts';
import { text } from './text.ts';

/** A place in a source, in CSL's terms for locators. */
export const locator = z
  .strictObject({
    page: text.optional(),
    line: text.optional(),
    paragraph: text.optional(),
    /** In a recording, such as `00:12:31`. */
    timestamp: text.optional(),
    section: text.optional(),
  })
  .refine((places) => Object.keys(places).length > 0, schemasText.locator);
export type Locator = z.infer<typeof locator>;
