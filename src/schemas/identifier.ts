import { z } from 'astro/zod';
import { schemasText } from '../interface/strings.ts';

/** The id of a record, which is the name of its file: lowercase Latin letters, digits and single hyphens. */
export const identifier = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, schemasText.identifier);
