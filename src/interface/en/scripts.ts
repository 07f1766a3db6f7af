/** What the scripts of every page say. */
export const scripts = {
  shared: 'Shared.',
  linkCopied: 'The link was copied.',
  copied: 'Copied.',
  copyingRefused: 'Copying was not allowed: select the text and copy it yourself.',
};
