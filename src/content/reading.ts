import { createHash } from 'node:crypto';
import { summarizeBody } from '../markdown/body-summary.ts';
import { displayPath } from './files.ts';
import type { ListedFile } from './list.ts';
import { parseContentFile, type ContentFile } from './read.ts';

/** What reading a content file yields if its text is not kept. */
export type Reading = Pick<ContentFile, 'data' | 'issues'> & Required<Pick<ContentFile, 'body'>>;

/** Reads the bytes of a content file. Nothing else of them stays in memory. */
export function readingOf({ collection, path }: ListedFile, bytes: Uint8Array): Reading {
  const { data, issues, document } = parseContentFile(collection, path, bytes);
  return { data, issues, body: summarizeBody(document.body) };
}

/** The SHA-256 digest of everything that a reading is made from except code: the collection, the path and the bytes. */
export function readingKey({ collection, path }: ListedFile, bytes: Uint8Array): string {
  const place = `${collection}\0${displayPath(path)}\0`;
  return createHash('sha256').update(place).update(bytes).digest('hex');
}
