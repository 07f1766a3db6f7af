/** Words, without accents, that the search treats as common in addition to those in `src/search/stop-words.ts`. */
export const stopWords = {
  /** Words that are common in this language but mean something else in another. */
  common: '',
  /** Words that questions begin with. */
  asking: '',
};
