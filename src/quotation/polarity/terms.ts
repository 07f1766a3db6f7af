/** Words that turn a statement round, and words that weaken it, in one language: lower case, as `normalize` folds them. */
export interface PolarityTerms {
  /** Whole words and phrases; `*` at the start stands for any beginning of a word. */
  readonly negations: readonly string[];
  readonly hedges: readonly string[];
}
