import { z } from 'astro/zod';
import { absolute, address } from '../addresses.ts';
import { dataVersion, quoteRecord } from './quote-record.ts';

/** The JSON Schema (2020-12) of a quotation's record. */
export function quoteSchema(): object {
  return {
    ...z.toJSONSchema(quoteRecord),
    $id: absolute(address.quoteSchema),
    title: 'A quotation and its papers',
    description:
      'Each entry of quotes.json, and `quote` in the file of a quotation, is one of these.',
    version: dataVersion,
  };
}
