import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSystemError } from './system-error.ts';

/** The file in a built site that says that it was built here, and from which inputs. No page leads to it. */
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

/** Records in a site what it was built from, before it is put in place, so that a stamp always belongs to its site. */
export function writeStamp(folder: string, digest: string): void {
  writeFileSync(join(folder, STAMP), digest);
}
