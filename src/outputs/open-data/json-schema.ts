import { z } from 'astro/zod';
import { outputsText } from '../../interface/strings.ts';
import { absoluteUrl, urls } from '../../urls.ts';
import { dataFileSchema } from './data-file-schema.ts';
import { dataVersion } from './quote-data-schema.ts';

/** Makes the JSON Schema (2020-12) of quotations’ data files and of a record alone. */
export function quoteSchema(): object {
  return {
    ...z.toJSONSchema(dataFileSchema),
    $id: absoluteUrl(urls.quoteSchema),
    title: outputsText.openData.schemaTitle,
    description: outputsText.openData.schemaDescription,
    version: dataVersion,
  };
}
