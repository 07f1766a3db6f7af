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
  /**
   * Words that end with a hedge that weakens nothing, because it says what is allowed or possible and to whom: “nobody may
   * enter”, “only members may vote”.
   */
  readonly permission?: RegExp;
  /** Words that end in a short form of “would” or of another word, as “I'd” does. */
  readonly contractedWould?: RegExp;
  /** Phrases in which a term does not negate or weaken anything, such as “whether or not”. */
  readonly idioms?: readonly string[];
  /** Words that are hedges only before a number, such as “about”, and the beginnings of numbers in words. */
  readonly ofNumbers?: { readonly hedges: readonly string[]; readonly numbers: RegExp };
  /** Names and nouns that are spelled like a term but capitalized, such as the month of May. */
  readonly names?: readonly string[];
  /** Fillers such as “uh”, which may interrupt a phrase. */
  readonly fillers?: RegExp;
  /** A separate word that may be attached to the next one, such as the “j'” in “j'espère”. */
  readonly elided?: RegExp;
}
