/** Text for the scripts that every page has. */
export const scripts = {
  shared: 'Shared.',
  linkCopied: 'Link copied.',
  copied: 'Copied.',
  copyingRefused: 'Your browser did not allow copying. Select the text and copy it yourself.',
};
