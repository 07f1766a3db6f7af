import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shown } from '../sections.ts';
import { path } from '../urls.ts';
import { parseAddresses } from './address-list.ts';

/**
 * The redirects of moved records, from `addresses.txt` of a content folder. An event is a part of a page, so it has no
 * path to redirect.
 */
export function redirects(dir: string): Record<string, string> {
  const file = join(dir, 'addresses.txt');
  if (!existsSync(file)) return {};
  return Object.fromEntries(
    parseAddresses(readFileSync(file, 'utf8')).flatMap(({ address, movedTo }) =>
      movedTo === undefined ||
      address.startsWith('events/') ||
      shown(path(pathOf(address))) === undefined
        ? []
        : // Astro adds the site's base to the first, but not to the second.
          [[`/${pathOf(address)}`, path(pathOf(movedTo))]],
    ),
  );
}

/** The path of a published address from the site's base, where pages of text have no folder. */
function pathOf(address: string): string {
  return `${address.replace(/^pages\//, '')}/`;
}
