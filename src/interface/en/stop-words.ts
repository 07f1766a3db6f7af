/** What the search takes for common words beside those of all languages (`src/search/stop-words.ts`), without accents. */
export const stopWords = {
  /** Words of this language that another language has with another sense. */
  common: '',
  /** What questions begin with. */
  asking: '',
};
