import { createHash } from 'node:crypto';
import type { QuoteData } from '../schemas/quote.ts';

/** The fields of a record that are its evidence. Once published they cannot change in silence. */
export const pinnedFields = [
  'text',
  'form',
  'medium',
  'speakers',
  'said',
  'language',
  'translation',
  'original',
  'copy-text',
  'witnesses',
] as const;

/** The pinned fields as one text: keys in order, Unicode NFC, nothing that is absent. */
export function evidence(record: Pick<QuoteData, (typeof pinnedFields)[number]>): string {
  return canonical(Object.fromEntries(pinnedFields.map((field) => [field, record[field]])));
}

/** SHA-256 of a record's evidence, in hexadecimal. */
export function fingerprintOf(recordEvidence: string): string {
  return createHash('sha256').update(recordEvidence).digest('hex');
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
  }
  return JSON.stringify(typeof value === 'string' ? value.normalize('NFC') : value);
}
