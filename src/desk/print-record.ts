import { Document, visit } from 'yaml';
import { collections, type CollectionName } from '../schemas/collections.ts';

/** A record that may be incomplete: its known values, by key. */
export type DraftData = Readonly<Record<string, unknown>>;

/** A text that YAML reads unchanged without quotation marks, whatever its key. */
const SAFE = /^[\p{L}\p{N}](?!.*[ \t]#)[^\p{C}\p{Zl}\p{Zp}]*$/u;

/** Prints a record as its file: YAML, or front matter and a body. */
export function printRecord(collection: CollectionName, data: DraftData, body = ''): string {
  const yaml = printData(data);
  if (collections[collection].extension === '.yaml') return yaml;
  return `---\n${yaml}---\n${body === '' ? '' : `\n${body.trim()}\n`}`;
}

/** Prints data as YAML in which every value is a string. Values that could be misread are put in quotation marks. */
export function printData(data: DraftData | readonly DraftData[]): string {
  const document = new Document(data, { schema: 'failsafe' });
  visit(document, {
    Scalar: (key, scalar) => {
      if (key !== 'key' && typeof scalar.value === 'string' && !SAFE.test(scalar.value))
        scalar.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** The path of a record's file in the content folder. */
export function recordPath(collection: CollectionName, id: string): string {
  return `${collection}/${id}${collections[collection].extension}`;
}
