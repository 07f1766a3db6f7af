import { z } from 'astro/zod';
import {
  collectionNames,
  collections,
  type CollectionName,
} from '../../../src/schemas/collections.ts';

/** A field of a collection that takes free text: the keys that lead to it, with 0 for the first element of a list. */
export interface TextField {
  readonly collection: CollectionName;
  readonly path: readonly (string | number)[];
  readonly name: string;
}

/** Text that is not an id, a date, an address, a number or a choice. */
const SAMPLES = ['Two plain words', 'She said {…} twice'];

/** Every text field of every collection, as the schemas have them. */
export function textFields(): TextField[] {
  return collectionNames.flatMap((collection) =>
    [...fieldsIn(collections[collection].schema, [])].map((path) => ({
      collection,
      path,
      name: `${collection} ${path.filter((step) => typeof step === 'string').join('.')}`,
    })),
  );
}

function* fieldsIn(schema: z.core.$ZodType, path: TextField['path']): Iterable<TextField['path']> {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    yield* fieldsIn(schema.unwrap(), path);
  else if (schema instanceof z.ZodPipe) yield* fieldsIn(schema.in, path);
  else if (schema instanceof z.ZodUnion)
    for (const option of schema.options) yield* fieldsIn(option, path);
  else if (schema instanceof z.ZodArray) yield* fieldsIn(schema.element, [...path, 0]);
  else if (schema instanceof z.ZodObject)
    for (const [key, inner] of Object.entries<z.core.$ZodType>(schema.shape))
      yield* fieldsIn(inner, [...path, key]);
  else if (schema instanceof z.ZodString)
    if (SAMPLES.some((sample) => schema.safeParse(sample).success)) yield path;
}
