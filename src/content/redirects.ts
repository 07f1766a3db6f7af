import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { path } from '../urls.ts';
import { parseAddresses } from './address-list.ts';

/**
 * Paths that lead elsewhere since their record was moved, from `addresses.txt` of a content folder. An event is a place
 * on a page and has no path of its own that could lead elsewhere.
 */
export function redirects(dir: string): Record<string, string> {
  const file = join(dir, 'addresses.txt');
  if (!existsSync(file)) return {};
  return Object.fromEntries(
    parseAddresses(readFileSync(file, 'utf8')).flatMap(({ address, movedTo }) =>
      movedTo === undefined || address.startsWith('events/')
        ? []
        : // Astro puts the first under the site's base, but not the second.
          [[`/${pathOf(address)}`, path(pathOf(movedTo))]],
    ),
  );
}

/** The path of a published address, from the site's base; standing pages are at its root. */
function pathOf(address: string): string {
  return `${address.replace(/^pages\//, '')}/`;
}
