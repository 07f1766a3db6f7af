import type { KnownRecord } from './known-record.ts';

/** A record that may have the words, with its wordings. Its other details are loaded only when needed. */
export interface Candidate {
  readonly passages: readonly { readonly text: string; readonly language: string }[];
  readonly record: () => Promise<KnownRecord>;
}

/** An index of the words in all records, wherever they are kept. */
export interface RecordIndex {
  /** How many records there are. */
  readonly total: number;
  /** The terms in a text that can be looked up, without repeats and in the order of the text. */
  readonly terms: (text: string) => readonly string[];
  /** The keys of the records that have a term, in any form of the word. */
  readonly find: (term: string) => Promise<readonly string[]>;
  /** Opens a record that was found. */
  readonly open: (key: string) => Promise<Candidate>;
}
