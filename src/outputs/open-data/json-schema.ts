import { z } from 'astro/zod';
import { outputsText } from '../../interface/strings.ts';
import { absoluteUrl, urls } from '../../urls.ts';
import { dataVersion, quoteDataSchema } from './quote-data-schema.ts';

/** Makes the JSON Schema (2020-12) of a quotation's record. */
export function quoteSchema(): object {
  return {
    ...z.toJSONSchema(quoteDataSchema),
    $id: absoluteUrl(urls.quoteSchema),
    title: outputsText.openData.schemaTitle,
    description: outputsText.openData.schemaDescription,
    version: dataVersion,
  };
}
