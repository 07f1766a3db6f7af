/** Words of one language that negate a statement or weaken it, in lower case and folded by `normalize`. */
export interface PolarityTerms {
  /** Words, and phrases of at most four words; `*` at the start matches any beginning of a word. */
  readonly negations: readonly string[];
  /**
   * Words that often make a claim less certain or less exact, but not those that only say how many or which (“some”,
   * “certain”). A word may be in both lists, as “couldn't” is.
   */
  readonly hedges: readonly string[];
  /**
   * Words that announce the future, and the hedges that replace them in reported speech, as “would” replaces “will”
   * after “he said”: that change of tense weakens nothing.
   */
  readonly reportedFuture?: {
    readonly will: readonly string[];
    readonly would: readonly string[];
  };
  /** Phrases in which such a word negates nothing, as in “whether or not”. */
  readonly idioms?: readonly string[];
  /** Hedges that are such only before a number, as “about” is, and the beginnings of numbers in words. */
  readonly ofNumbers?: { readonly hedges: readonly string[]; readonly numbers: RegExp };
  /** Names and nouns that are spelled like a term, but with a capital letter, such as the month of May. */
  readonly names?: readonly string[];
  /** Sounds of hesitation, which may interrupt a phrase. */
  readonly fillers?: RegExp;
  /** A separate word with which another may begin, such as the “j'” of “j'espère”. */
  readonly elided?: RegExp;
}
