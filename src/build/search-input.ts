import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { indexInput, type IndexInput } from '../search/index/index-input.ts';
import type { BuiltArchive } from './astro/built-archive.ts';
import { digestValues } from './digest.ts';
import { cacheDir } from './folders.ts';

/** What the search index is made from, besides the pages of articles. */
export interface SearchInput {
  /** The digest of everything the pages are rendered from except the prose of articles (see src/build/astro/page-key.ts). */
  readonly key: string;
  readonly indexInput: IndexInput;
}

/**
 * What the search index of the pages just rendered is made from. Unless more than the prose of articles has changed, it is
 * read from the file in which the last build saved it, since comparing all printings takes long.
 * @throws if the file cannot be written
 */
export function searchInput({ archive, key }: Pick<BuiltArchive, 'archive' | 'key'>): SearchInput {
  // No page shows concepts, so their records are not in the key.
  const inputKey = digestValues([key, ...archive.concepts.all]);
  const saved = read(inputKey);
  if (saved) return { key, indexInput: saved };
  const made = indexInput(archive);
  save(inputKey, made);
  return { key, indexInput: made };
}

const file = (): string => join(cacheDir(), 'search-input');

/** The file has a digest of the key and the rest, and the rest: a serialized `IndexInput`. */
const DIGEST_LENGTH = 64;

function read(key: string): IndexInput | undefined {
  try {
    const saved = readFileSync(file());
    const serialized = saved.subarray(DIGEST_LENGTH);
    if (saved.toString('latin1', 0, DIGEST_LENGTH) !== digestOf(key, serialized)) return undefined;
    return deserialize(serialized) as IndexInput;
  } catch {
    return undefined;
  }
}

function save(key: string, input: IndexInput): void {
  const serialized = serialize(input);
  mkdirSync(cacheDir(), { recursive: true });
  writeFileSync(file(), Buffer.concat([Buffer.from(digestOf(key, serialized)), serialized]));
}

function digestOf(key: string, serialized: Buffer): string {
  return createHash('sha256').update(key).update(serialized).digest('hex');
}
