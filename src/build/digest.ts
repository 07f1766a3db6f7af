import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

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
  const status = statSync(resolve(root, path), { throwIfNoEntry: false });
  if (!status?.isDirectory()) return status ? [path] : [];
  return filesIn(path, root).sort();
}

/**
 * The paths of the files in a folder and below, also in linked folders. A recursive `readdirSync` takes twice as long.
 * @param above the real paths of the folder and of the links on the way to it, so that links in a circle are followed once
 */
function filesIn(
  folder: string,
  root: string,
  above = [realpathSync(resolve(root, folder))],
): string[] {
  return readdirSync(resolve(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isFile()) return [path];
    if (entry.isDirectory()) return filesIn(path, root, above);
    const target = entry.isSymbolicLink() ? linkedFolder(resolve(root, path)) : undefined;
    const isNew =
      target !== undefined && !above.some((each) => `${each}${sep}`.startsWith(`${target}${sep}`));
    return isNew ? filesIn(path, root, [...above, target]) : [];
  });
}

/** The real path of the folder that a link leads to; undefined if it leads to something else, nowhere, or in a circle. */
function linkedFolder(path: string): string | undefined {
  try {
    return statSync(path).isDirectory() ? realpathSync(path) : undefined;
  } catch {
    return undefined;
  }
}
