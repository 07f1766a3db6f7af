import type { ValueFiles } from './facets.ts';

/** What the search of one archive holds. An archive may be one volume of several, which are searched together. */
export interface Volume {
  /** What the names of its quotations begin with. */
  readonly name: string;
  readonly quotations: number;
  readonly articles: number;
  readonly values: ValueFiles;
}

/** How many quotations Pagefind has in one bundle, so that no list of them grows with the archive. */
export const QUOTATIONS_A_BUNDLE = 20_000;

/** The folder of a bundle of quotations, counted from 1. The first holds the program, too. */
export function quotationFolder(number: number): string {
  return number === 1 ? 'quotes' : `quotes-${number}`;
}

/** The folders of all bundles of so many quotations. */
export function quotationFolders(quotations: number): string[] {
  const count = Math.ceil(quotations / QUOTATIONS_A_BUNDLE);
  return Array.from({ length: count }, (_, index) => quotationFolder(index + 1));
}

/** Where a result stands, from its id: the name of its archive and its place there, of quotations by date. */
export function placeOf(id: string): { readonly volume: string; readonly place: number } {
  const [volume = '', place] = id.split('/');
  return { volume, place: Number(place) };
}
