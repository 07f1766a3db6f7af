/*
 * An archive is published in one volume or several, each with its own site; a search on any of the sites covers all volumes.
 * A volume's search index is split into bundles: Pagefind indexes, each in its own folder, some of quotations and some of
 * articles.
 */

/** What the passage check loads before it checks anything: the file `volume.json` in the volume's search folder. */
export interface VolumeSummary {
  /** A digest of its quotations, with which the ids of their results begin. */
  readonly name: string;
  readonly quotations: number;
  /** The number of its term files, in which the passage check finds records. */
  readonly terms: number;
}

/** The maximum number of records in a bundle. It limits what a reader loads, and Pagefind's memory during a build. */
export const BUNDLE_SIZE = { quotes: 20_000, articles: 2_500 } as const;

export type BundleKind = keyof typeof BUNDLE_SIZE;

/** The folder of a bundle, counted from 1. The first one of quotations also has Pagefind's program, which all bundles share. */
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
