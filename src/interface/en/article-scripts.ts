/** Text for the scripts of articles. */
export const articleScripts = {
  /** The accessible name of a source note that is open on the page. */
  sourceNote: (number: string) => `Source ${number}`,
};
