/** Words that turn a statement round, and words that weaken it, in one language: lower case, as `normalize` folds them. */
export interface PolarityTerms {
  /** Whole words, and phrases of four words at most; `*` at the start stands for any beginning of a word. */
  readonly negations: readonly string[];
  /**
   * Words that often make a claim less sure or less exact. Words that only say how many or which (“some”, “certain”) are
   * none. A word may stand in both lists, as “couldn't” does.
   */
  readonly hedges: readonly string[];
  /** Names and nouns that are spelled like a term but with a capital letter, such as the month of May. */
  readonly names?: readonly string[];
  /** What a word may begin with that is a word of its own, such as the “j'” of “j'espère”. */
  readonly elided?: RegExp;
}
