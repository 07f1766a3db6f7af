import { z } from 'astro/zod';
import { schemasText } from '../interface/strings.ts';

/** The maximum length of an id: file systems limit names to 255 bytes, and the files made from a record append to its id. */
export const MAX_ID_LENGTH = 120;

const shape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The id of a record, which is the name of its file: lowercase Latin letters, digits and single hyphens. */
export const identifier = z
  .string()
  .regex(shape, schemasText.identifier)
  .max(MAX_ID_LENGTH, schemasText.longIdentifier(MAX_ID_LENGTH));

/** Whether a text is a valid id. For many texts, this is much faster than the schema. */
export function isIdentifier(text: string): boolean {
  return text.length <= MAX_ID_LENGTH && shape.test(text);
}
