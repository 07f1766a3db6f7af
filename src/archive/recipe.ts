import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The code that makes a record of a content file: reader, schemas, Markdown plugins, and the packages these use. */
const ingredients = [
  'src/archive',
  'src/dates',
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
export function recipeDigest(root = '.'): string {
  const hash = createHash('sha256');
  for (const path of ingredients.flatMap((each) => filesUnder(join(root, each))))
    hash.update(`${path}\0`).update(readFileSync(path));
  return hash.digest('hex');
}

function filesUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
