/** What the scripts of every page say. */
export const scripts = {
  /** The name of a source note that is open on the page. */
  sourceNote: (number: string) => `Source ${number}`,
  shared: 'Shared.',
  linkCopied: 'The link was copied.',
  copied: 'Copied.',
  copyingRefused: 'Copying was not allowed: select the text and copy it yourself.',
};
