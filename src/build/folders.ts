import {
  chmodSync,
  existsSync,
  lstatSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { readStamp } from './stamp.ts';
import { isSystemError } from './system-error.ts';

/** The full path of the built site's folder: `DIST_DIR` or `dist`, with any symbolic links resolved. */
export function distDir(): string {
  const path = resolve(process.env['DIST_DIR'] || 'dist');
  return existsSync(path) ? realpathSync(path) : path;
}

/** The folder for files that speed up the next build: `CACHE_DIR` or `.cache`. It can be deleted at any time. */
export function cacheDir(): string {
  return process.env['CACHE_DIR'] || '.cache';
}

/** The folder with the subset fonts that the last build wrote (see src/build/subset-fonts.ts). */
export function fontsDir(): string {
  return join(cacheDir(), 'fonts');
}

/**
 * What keeps a build from replacing this folder; undefined if the folder is missing, empty, or contains a site that was built
 * here (stamp.ts), and is on the disk of the project, from which Astro moves files to it.
 */
export function obstacleAt(dist: string): 'not-a-folder' | 'not-a-site' | 'other-disk' | undefined {
  const status = lstatSync(dist, { throwIfNoEntry: false });
  if (status !== undefined && !status.isDirectory()) return 'not-a-folder';
  if (diskOf(dist) !== diskOf(process.cwd())) return 'other-disk';
  if (status === undefined) return undefined;
  return readdirSync(dist).length === 0 || readStamp(dist) !== undefined ? undefined : 'not-a-site';
}

/** The number of the disk that a path is on, or would be. */
function diskOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.dev ?? diskOf(dirname(path));
}

/**
 * Removes a folder, even if it contains read-only folders. Several files are removed at a time, since each waits for the disk.
 * @throws the file system's error if the folder cannot be removed
 */
export async function removeFolder(folder: string): Promise<void> {
  try {
    await rm(folder, { recursive: true, force: true });
  } catch (error) {
    if (!isSystemError(error, 'EACCES') && !isSystemError(error, 'EPERM')) throw error;
    makeWritable(folder);
    await rm(folder, { recursive: true, force: true });
  }
}

/** Makes a folder and those in it writable. Any of them may disappear meanwhile, since files may still be being removed. */
function makeWritable(folder: string): void {
  try {
    chmodSync(folder, 0o700);
    for (const entry of readdirSync(folder, { withFileTypes: true }))
      if (entry.isDirectory()) makeWritable(join(folder, entry.name));
  } catch (error) {
    if (!isSystemError(error, 'ENOENT')) throw error;
  }
}

/** Deletes everything that builds keep in the cache folder. */
export function clearCache(): void {
  for (const name of ['astro', 'built', 'cards', 'fonts', 'search.json'])
    rmSync(join(cacheDir(), name), { recursive: true, force: true });
}
