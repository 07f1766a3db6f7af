import type { BundleIndex } from './search-index.ts';

/*
 * How the content of search results is divided into files: many in a small archive, so that a search loads little; fewer in a
 * large one, since hosts limit the number of files (docs/decisions/0016-fewer-files.md).
 */

/** How many records make a bundle large. */
const LARGE = { quotes: 200, articles: 40 } as const;

/** How many quotations make it huge: about as many as would reach a host's limit on files. */
const HUGE = 1000;

type Packed = Pick<BundleIndex, 'name' | 'first' | 'records'>;

/** How many words of an article one file holds: enough for an excerpt, or all of a typical article. */
export function wordsPerPart({ records }: Pick<Packed, 'records'>): number {
  return records < LARGE.articles ? 300 : 900;
}

/** How many quotations one file holds. */
export function quotationsPerFile({ records }: Pick<Packed, 'records'>): number {
  if (records < LARGE.quotes) return 1;
  return records < HUGE ? 5 : 10;
}

/** The path of the file with what a search result shows of a quotation, relative to the folder of its bundle. */
export function fragmentFile(bundle: Packed, position: number): string {
  const perFile = quotationsPerFile(bundle);
  const folder = `fragment/${bundle.name}/`;
  return perFile === 1
    ? `${folder}${position}.pf_fragment`
    : `${folder}${Math.floor((position - bundle.first) / perFile)}.json`;
}
