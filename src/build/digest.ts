import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The code that makes a record of a content file: reader, schemas, Markdown plugins, and the packages these use. */
const ingredients = [
  'src/build/astro/content-loader.ts',
  'src/content',
  'src/dates',
  'src/issues',
  'src/markdown',
  'src/schemas',
  'src/site.ts',
  'package-lock.json',
];

/**
 * A digest of the code that makes a record of a content file, so that no record made by other code is taken from
 * the cache.
 * @param root the project's folder
 */
export function recordCodeDigest(root = '.'): string {
  return filesDigest(ingredients.map((each) => join(root, each)));
}

/** A digest of files and of all files in folders, by their paths and bytes; what is missing counts as empty. */
export function filesDigest(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesUnder)) hash.update(`${path}\0`).update(readFileSync(path));
  return hash.digest('hex');
}

function filesUnder(path: string): string[] {
  const status = statSync(path, { throwIfNoEntry: false });
  if (!status?.isDirectory()) return status ? [path] : [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
