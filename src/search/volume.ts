import type { ValueFiles } from './facets.ts';

/*
 * An archive is published in one volume or several, each with a site of its own; the search of any of them covers all.
 * The search of a volume is split into bundles: indexes of Pagefind's, each in a folder of its own, some of quotations
 * and some of articles.
 */

/** What `volume.json` says of a volume's search. */
export interface VolumeSummary {
  /** A digest of its quotations, with which the ids of their results begin. */
  readonly name: string;
  readonly quotations: number;
  readonly articles: number;
  /** How many files of terms it has, by which passages are found that are checked. */
  readonly terms: number;
  readonly values: ValueFiles;
}

/** How many records a bundle holds at most. It bounds what a reader loads, and what Pagefind holds in memory in a build. */
export const BUNDLE_SIZE = { quotes: 20_000, articles: 2_500 } as const;

export type BundleKind = keyof typeof BUNDLE_SIZE;

/** The folder of a bundle, counted from 1. The first one of quotations also holds Pagefind's program, for all bundles. */
export function bundleFolder(kind: BundleKind, number: number): string {
  return number === 1 ? kind : `${kind}-${number}`;
}

/** The folders of the bundles that a number of records takes. */
export function bundleFolders(kind: BundleKind, records: number): string[] {
  const count = Math.ceil(records / BUNDLE_SIZE[kind]);
  return Array.from({ length: count }, (_, index) => bundleFolder(kind, index + 1));
}

/**
 * Parses the id of a result, `volume/position`.
 * @returns the name of its volume, or of its bundle where it is an article; and the record's position there, of
 * quotations by date
 */
export function parseResultId(id: string): { readonly volume: string; readonly position: number } {
  const [volume = '', position] = id.split('/');
  return { volume, position: Number(position) };
}
