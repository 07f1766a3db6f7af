/** A pattern for a spelling, and the spelling it is folded to on both sides of a comparison. */
export type SpellingRule = readonly [pattern: RegExp, replacement: string];

/** How the words of a language are folded: first as printed, then by the rules in order, then by the list. */
export interface Spelling {
  /** Changes a word that still has its capitals and apostrophes. */
  readonly prepare?: (word: string) => string;
  readonly rules?: readonly SpellingRule[];
  /** Words that may be printed with or without a period after them. */
  readonly abbreviations?: ReadonlySet<string>;
  /** Words with the spelling they are folded to, in lower case and without punctuation. */
  readonly list?: ReadonlyMap<string, string>;
}
