import { stringify } from 'yaml';
import { collections, type CollectionName } from '../schemas/collections.ts';

/** A record that is not complete: what is known of it, by key. */
export type DraftData = Readonly<Record<string, unknown>>;

/** Prints a record as its file: YAML, or front matter and a body. */
export function printRecord(collection: CollectionName, data: DraftData, body = ''): string {
  // As the gate reads it, where every value is text.
  const yaml = stringify(data, { schema: 'failsafe', lineWidth: 0 });
  if (collections[collection].extension === '.yaml') return yaml;
  return `---\n${yaml}---\n${body === '' ? '' : `\n${body.trim()}\n`}`;
}

/** The path of a record's file in the content folder. */
export function recordPath(collection: CollectionName, id: string): string {
  return `${collection}/${id}${collections[collection].extension}`;
}
