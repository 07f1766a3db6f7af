import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSystemError } from './system-error.ts';

/** The file that marks a site as built here, with the digest of its inputs. No page links to it. */
export const STAMP = '.verbatim';

/** The digest of the inputs that the site in `dist` was built from; `undefined` if it was not built here. */
export function readStamp(dist: string): string | undefined {
  try {
    return readFileSync(join(dist, STAMP), 'utf8');
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Records the inputs of a site in it. Call it before the site is put in place, so that the stamp always matches it. */
export function writeStamp(folder: string, digest: string): void {
  writeFileSync(join(folder, STAMP), digest);
}
