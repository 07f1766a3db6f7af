import { z } from 'astro/zod';
import { absolute, address } from '../../urls.ts';
import { dataVersion, quoteDataSchema } from './quote-data-schema.ts';

/** The JSON Schema (2020-12) of a quotation's record. */
export function quoteSchema(): object {
  return {
    ...z.toJSONSchema(quoteDataSchema),
    $id: absolute(address.quoteSchema),
    title: 'A quotation and its papers',
    description:
      'Each entry of quotes.json, and `quote` in the file of a quotation, is one of these.',
    version: dataVersion,
  };
}
