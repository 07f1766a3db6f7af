import { z } from 'astro/zod';
import { schemasText } from '../interface/strings.ts';

/** The maximum length of an id: file systems limit names to 255 bytes, and the files made from a record append to its id. */
export const MAX_ID_LENGTH = 120;

/** The id of a record, which is the name of its file: lowercase Latin letters, digits and single hyphens. */
export const identifier = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, schemasText.identifier)
  .max(MAX_ID_LENGTH, schemasText.longIdentifier(MAX_ID_LENGTH));
