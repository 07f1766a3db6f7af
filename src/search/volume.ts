import type { ValueFiles } from './facets.ts';

/** What the search of one archive holds. An archive may be one volume of several, which are searched together. */
export interface Volume {
  /** What the names of its quotations begin with. */
  readonly name: string;
  readonly quotations: number;
  readonly articles: number;
  readonly values: ValueFiles;
}

/**
 * How many records Pagefind has in one bundle, so that no list of quotations grows with the archive, and neither does
 * what Pagefind holds until it has read the last article.
 */
export const BUNDLE_SIZE = { quotes: 20_000, articles: 2_500 } as const;

export type BundleKind = keyof typeof BUNDLE_SIZE;

/** The folder of a bundle, counted from 1. The first of the quotations holds the program, too. */
export function bundleFolder(kind: BundleKind, number: number): string {
  return number === 1 ? kind : `${kind}-${number}`;
}

/** The folders of all bundles of so many records. */
export function bundleFolders(kind: BundleKind, records: number): string[] {
  const count = Math.ceil(records / BUNDLE_SIZE[kind]);
  return Array.from({ length: count }, (_, index) => bundleFolder(kind, index + 1));
}

/** Where a result stands, from its id: the name of its archive or bundle, and its place in the archive, of quotations by date. */
export function placeOf(id: string): { readonly volume: string; readonly place: number } {
  const [volume = '', place] = id.split('/');
  return { volume, place: Number(place) };
}
