/** What the scripts of articles say. */
export const articleScripts = {
  /** The name of a source note that is open on the page. */
  sourceNote: (number: string) => `Source ${number}`,
};
