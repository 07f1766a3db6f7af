import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseContentFile } from '../../../src/content/read.ts';
import type { QuoteData } from '../../../src/schemas/quote.ts';

const folder = join(import.meta.dirname, '../../../content/quotes');

/** Every quotation record in the launch content, by id. */
export const launchRecords: ReadonlyMap<string, QuoteData> = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => {
      const path = join(folder, name);
      const { id, data, issues } = parseContentFile('quotes', path, readFileSync(path));
      if (!data) throw new Error(`${path}: ${issues.map(({ message }) => message).join('; ')}`);
      return [id, data];
    }),
);

/** A record in the launch content. */
export function launchRecord(id: string): QuoteData {
  const record = launchRecords.get(id);
  if (!record) throw new Error(`There is no record ${id}.`);
  return record;
}

/** Every text in the launch records, once each: the records’ and their witnesses’. */
export const launchTexts: readonly string[] = [
  ...new Set(
    [...launchRecords.values()].flatMap(({ text, witnesses }) => [
      text,
      ...witnesses.map((witness) => witness.text),
    ]),
  ),
];
