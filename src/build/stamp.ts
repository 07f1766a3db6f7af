import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestValues } from './digest.ts';
import { cacheDir } from './folders.ts';
import { isSystemError } from './system-error.ts';

/** The digest that the site in `dist` was built from, or `undefined` if none was recorded. */
export function readStamp(dist: string): string | undefined {
  try {
    return readFileSync(stampOf(dist), 'utf8');
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Records what the site in `dist` was built from. */
export function writeStamp(dist: string, digest: string): void {
  mkdirSync(dirname(stampOf(dist)), { recursive: true });
  writeFileSync(stampOf(dist), digest);
}

/** Outside of `dist`, because everything in there is published. */
function stampOf(dist: string): string {
  return join(cacheDir(), 'built', digestValues([dist]).slice(0, 16));
}
