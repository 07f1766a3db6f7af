import type { ValueFiles } from './facets.ts';
import type { Subjects } from './subjects.ts';
import type { BundleKind } from './volume.ts';

/** What the search must know about a bundle before it loads any part of its index. */
export interface BundleIndex {
  /** The version of Pagefind that wrote it. */
  readonly version: string;
  /** A digest of the records. It is in the names of the bundle's parts and results. */
  readonly name: string;
  /** The position of its first record in the archive, and how many it has, in the order of their positions. */
  readonly first: number;
  readonly records: number;
  /** The average number of words in a record, which Pagefind uses to weight how often a record has a word. */
  readonly words: number;
  /** The first and the last word of each part of the index, with a space between them. */
  readonly parts: readonly string[];
}

/** What the search loads from a volume before its first query: the file `index.json` in the search folder. */
export interface SearchIndex {
  /** A digest of its quotations, with which the ids of their results begin. */
  readonly name: string;
  readonly quotations: number;
  readonly articles: number;
  readonly bundles: Readonly<Record<BundleKind, readonly BundleIndex[]>>;
  readonly subjects: Subjects;
  readonly values: ValueFiles;
  /** The number of files of its vocabulary. */
  readonly vocabularyFiles: number;
}

/** The name of its file. */
export const INDEX_FILE = 'index.json';

/** The name of a part of an index, and of the record at a position: `a1b2c3d4/17`. */
export function nameOf(bundle: string, number: number): string {
  return `${bundle}/${number}`;
}
