import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAddresses } from './published-addresses.ts';

/** Paths that lead elsewhere since their record was moved, from `addresses.txt` of a content folder. */
export function redirects(dir: string): Record<string, string> {
  const file = join(dir, 'addresses.txt');
  if (!existsSync(file)) return {};
  return Object.fromEntries(
    parseAddresses(readFileSync(file, 'utf8')).flatMap(({ address, movedTo }) =>
      movedTo === undefined ? [] : [[pathOf(address), pathOf(movedTo)]],
    ),
  );
}

/** The path of a published address; standing pages are at the root. */
function pathOf(address: string): string {
  return `/${address.replace(/^pages\//, '')}/`;
}
