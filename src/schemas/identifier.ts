import { z } from 'astro/zod';
import { schemasText } from '../interface/strings.ts';

/** The maximum length of an id: file systems allow names of 255 bytes, and files made from a record have longer names. */
export const LONGEST_ID = 120;

/** The id of a record, which is the name of its file: lowercase Latin letters, digits and single hyphens. */
export const identifier = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, schemasText.identifier)
  .max(LONGEST_ID, schemasText.longIdentifier(LONGEST_ID));
