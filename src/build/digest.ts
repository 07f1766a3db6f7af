import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** The SHA-256 digest of values that JSON can represent. Values with the same JSON have the same digest. */
export function digestValues(values: Iterable<unknown>): string {
  const hash = createHash('sha256');
  // Each value is one line, since JSON escapes the line breaks in strings.
  for (const value of values) hash.update(`${JSON.stringify(value ?? null)}\n`);
  return hash.digest('hex');
}

/**
 * The SHA-256 digest of files, by their paths and bytes.
 * @param paths files, or folders, which count as all the files in them; missing ones count as empty
 * @param root the folder that the paths are relative to
 */
export function digestFiles(paths: readonly string[], root = '.'): string {
  const hash = createHash('sha256');
  for (const path of paths.flatMap((each) => filesUnder(each, root))) {
    const bytes = readFileSync(resolve(root, path));
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/** The SHA-256 digest of files, by their paths, sizes and modification times; otherwise like `digestFiles`. */
export function statusDigest(paths: readonly string[], root = '.'): string {
  const hash = createHash('sha256');
  for (const path of paths.flatMap((each) => filesUnder(each, root))) {
    const { size, mtimeMs } = statSync(resolve(root, path));
    hash.update(`${path}\0${size}\0${mtimeMs}\0`);
  }
  return hash.digest('hex');
}

/** The path of a file, or the paths of all files in a folder, in order; empty if it is missing. */
export function filesUnder(path: string, root = '.'): string[] {
  const full = resolve(root, path);
  const status = statSync(full, { throwIfNoEntry: false });
  if (!status?.isDirectory()) return status ? [path] : [];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(path, relative(full, entry.parentPath), entry.name))
    .sort();
}
