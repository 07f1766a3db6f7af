import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSystemError } from './system-error.ts';

/** The file in a built site that says that the site was built here, and from which inputs. No page links to it. */
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

/** Records in a site what it was built from. Call it before the site is put in place, so that the stamp always matches it. */
export function writeStamp(folder: string, digest: string): void {
  writeFileSync(join(folder, STAMP), digest);
}
