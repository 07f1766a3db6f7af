import { chmodSync, existsSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readStamp } from './stamp.ts';
import { isSystemError } from './system-error.ts';

/** The full path of the built site's folder: `DIST_DIR`, or `dist`. If that is a link, the folder it leads to. */
export function distDir(): string {
  const path = resolve(process.env['DIST_DIR'] || 'dist');
  return existsSync(path) ? realpathSync(path) : path;
}

/** The folder of what makes the next build faster: `CACHE_DIR`, or `.cache`. It can be deleted at any time. */
export function cacheDir(): string {
  return process.env['CACHE_DIR'] || '.cache';
}

/** The folder of the site's fonts as the last build subset them: src/build/subset-fonts.ts. */
export function fontsDir(): string {
  return join(cacheDir(), 'fonts');
}

/** Whether a build may replace this folder: it is missing, empty, or contains a site that was built here (stamp.ts). */
export function isReplaceable(dist: string): boolean {
  const status = statSync(dist, { throwIfNoEntry: false });
  if (!status?.isDirectory()) return status === undefined;
  return readdirSync(dist).length === 0 || readStamp(dist) !== undefined;
}

/**
 * Removes a folder, even one with read-only folders.
 * @throws the system's error
 */
export function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    if (!isSystemError(error, 'EACCES') && !isSystemError(error, 'EPERM')) throw error;
    makeWritable(folder);
    rmSync(folder, { recursive: true, force: true });
  }
}

function makeWritable(folder: string): void {
  chmodSync(folder, 0o700);
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) makeWritable(join(folder, entry.name));
}

/** Deletes what builds keep in the cache folder. */
export function clearCache(): void {
  for (const name of ['astro', 'built', 'cards', 'fonts', 'search.json'])
    rmSync(join(cacheDir(), name), { recursive: true, force: true });
}
