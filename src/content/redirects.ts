import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathIfShown } from '../sections.ts';
import { path } from '../urls.ts';
import { parseAddresses } from './address-list.ts';

/**
 * The redirects for moved records, from `addresses.txt` in a content folder. Events have no pages, so their addresses need
 * none.
 */
export function redirects(dir: string): Record<string, string> {
  const file = join(dir, 'addresses.txt');
  if (!isPlainFile(file)) return {};
  return Object.fromEntries(
    parseAddresses(readFileSync(file, 'utf8')).flatMap(({ address, movedTo }) =>
      movedTo === undefined ||
      address.startsWith('events/') ||
      pathIfShown(path(pathOf(address))) === undefined
        ? []
        : // Astro adds the site's base to the first, but not to the second.
          [[`/${pathOf(address)}`, path(pathOf(movedTo))]],
    ),
  );
}

/** Whether a path is a regular file. The gate reports anything else. */
function isPlainFile(file: string): boolean {
  return existsSync(file) && statSync(file).isFile();
}

/** The path of a published address, from the site's base. Text pages are at the base, not in a folder for their collection. */
function pathOf(address: string): string {
  return `${address.replace(/^pages\//, '')}/`;
}
