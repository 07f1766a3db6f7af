/*
 * An archive is published in one volume or several, each with a site of its own; the search of any of them covers all.
 * The search of a volume is split into bundles: Pagefind indexes, each in its own folder, some of quotations and some
 * of articles.
 */

/** What the passage check loads of a volume before it checks anything; the file `volume.json` of its search. */
export interface VolumeSummary {
  /** A digest of its quotations, with which the ids of their results begin. */
  readonly name: string;
  readonly quotations: number;
  /** The number of its files of terms, by which the passage check finds records. */
  readonly terms: number;
}

/** The maximum number of records in a bundle. It limits what a reader loads, and Pagefind's memory during a build. */
export const BUNDLE_SIZE = { quotes: 20_000, articles: 2_500 } as const;

export type BundleKind = keyof typeof BUNDLE_SIZE;

/** The folder of a bundle, counted from 1. The first one of quotations also holds Pagefind's program, for all bundles. */
export function bundleFolder(kind: BundleKind, number: number): string {
  return number === 1 ? kind : `${kind}-${number}`;
}

/**
 * Parses the id of a result, `volume/position`.
 * @returns the name of its volume, or, for an article, of its bundle; and the record's position there, in order of date for
 * quotations
 */
export function parseResultId(id: string): { readonly volume: string; readonly position: number } {
  const [volume = '', position] = id.split('/');
  return { volume, position: Number(position) };
}
