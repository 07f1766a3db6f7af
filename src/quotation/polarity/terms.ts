/** Words of one language that negate a statement or weaken it, in lower case and folded by `normalize`. */
export interface PolarityTerms {
  /** Words, and phrases of at most four words; a leading `*` matches the start of any word. */
  readonly negations: readonly string[];
  /**
   * Words that often make a claim less certain or less exact, but not those that only say how many or which (“some”,
   * “certain”). A word may be in both lists, as “couldn't” is.
   */
  readonly hedges: readonly string[];
  /**
   * Words that mark the future tense, and the hedges that replace them in reported speech, as “would” replaces “will”
   * after “he said”: that change of tense weakens nothing.
   */
  readonly reportedFuture?: {
    readonly will: readonly string[];
    readonly would: readonly string[];
  };
  /**
   * Matches words that end in a hedge that weakens nothing, because it says to whom something is allowed or possible:
   * “nobody may”, “only members may”.
   */
  readonly permission?: RegExp;
  /** Matches words such as “I'd”, whose contraction may stand for “would” or for another word. */
  readonly contractedWould?: RegExp;
  /** Phrases in which a term neither negates nor weakens anything, such as “or not”. */
  readonly idioms?: readonly string[];
  /** Words that are hedges only before a number, such as “about”, and a pattern for the first words of such numbers. */
  readonly beforeNumbers?: { readonly hedges: readonly string[]; readonly numbers: RegExp };
  /** Names and nouns that are spelled like a term but capitalized, such as the month of May. */
  readonly names?: readonly string[];
  /** Fillers such as “uh”, which may interrupt a phrase. */
  readonly fillers?: RegExp;
  /** Matches a word that is attached to the next one, such as the “j'” in “j'espère”. */
  readonly elided?: RegExp;
}
