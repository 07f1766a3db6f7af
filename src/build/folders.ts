import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The full path of the built site's folder: `DIST_DIR`, or `dist`. */
export function distDir(): string {
  return resolve(process.env['DIST_DIR'] || 'dist');
}

/** The folder of what makes the next build faster: `CACHE_DIR`, or `.cache`. It can be deleted at any time. */
export function cacheDir(): string {
  return process.env['CACHE_DIR'] || '.cache';
}

/** Whether a build may replace this folder: it is missing, empty, or holds a site. */
export function isReplaceable(dist: string): boolean {
  if (!existsSync(dist)) return true;
  const entries = readdirSync(dist);
  return entries.length === 0 || entries.includes('index.html');
}

/** Deletes what builds keep in the cache folder. */
export function clearCache(): void {
  for (const name of ['astro', 'built', 'cards', 'search.json'])
    rmSync(join(cacheDir(), name), { recursive: true, force: true });
}
