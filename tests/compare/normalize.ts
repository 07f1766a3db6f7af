import { extname } from 'node:path';

/** Files compared as text, line by line. All others are compared byte by byte. */
const TEXT = new Set([
  ...['.html', '.css', '.js', '.json', '.xml', '.txt', '.ics', '.bib', '.ris'],
  ...['.svg', '.webmanifest', ''],
]);

/** The hash that the bundler adds to an asset's name. */
const ASSET_HASH = /\b(_astro\/[\w.[\]-]+?)[.-][\w-]{8}\.(css|js|woff2|png|svg)\b/g;

/** The attribute that Astro puts on the elements of a component with scoped styles; it depends on the component's path. */
const SCOPE = /data-astro-cid-([a-z0-9]{8})/g;

/** Whether a file contains text, judging by its name. */
export function isText(path: string): boolean {
  return TEXT.has(extname(path));
}

/** The path of a built file without the hash in its name. */
export function stablePath(path: string): string {
  return path.replace(ASSET_HASH, '$1.$2');
}

/**
 * Splits a built text into short lines, without what may differ between equivalent builds: leaves out asset hashes, and
 * numbers style scopes by first use.
 */
export function comparableLines(text: string): string[] {
  const scopes = new Map<string, number>();
  return text
    .replace(ASSET_HASH, '$1.$2')
    .replace(SCOPE, (_, scope: string) => {
      if (!scopes.has(scope)) scopes.set(scope, scopes.size + 1);
      return `data-astro-cid-${scopes.get(scope)}`;
    })
    .split(/\n|(?=<)|(?<=[};])/);
}
