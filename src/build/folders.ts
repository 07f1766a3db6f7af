import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';

/** The full path of the folder that the built site stands in: `DIST_DIR`, or `dist`. */
export function distDir(): string {
  return resolve(process.env['DIST_DIR'] || 'dist');
}

/** Where a build keeps what makes the next one faster: `CACHE_DIR`, or `.cache`. Nothing is lost with it. */
export function cacheDir(): string {
  return process.env['CACHE_DIR'] || '.cache';
}

/** Whether a build may take the place of this folder: it is missing, empty, or holds a site. */
export function isReplaceable(dist: string): boolean {
  if (!existsSync(dist)) return true;
  const entries = readdirSync(dist);
  return entries.length === 0 || entries.includes('index.html');
}
