import type { KnownRecord } from './known-record.ts';

/** A record that may have the words, with its wordings. Its other details are loaded when they are needed. */
export interface Candidate {
  readonly passages: readonly { readonly text: string; readonly language: string }[];
  readonly record: () => Promise<KnownRecord>;
}

/** The words of all records, wherever they are kept. */
export interface RecordIndex {
  /** How many records there are. */
  readonly total: number;
  /** What of a text can be looked up, each once, in the order of the text. */
  readonly terms: (text: string) => readonly string[];
  /** The keys of the records that have a term, in whatever form of the word. */
  readonly find: (term: string) => Promise<readonly string[]>;
  /** A record that was found. */
  readonly open: (key: string) => Promise<Candidate>;
}
