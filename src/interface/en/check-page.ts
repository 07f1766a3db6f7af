const quotations = (count: number): string => `${count} quotation${count === 1 ? '' : 's'}`;

/** Text for the check on a page, around what `check.ts` says about a quotation. */
export const checkPage = {
  comparing: 'Comparing…',
  /** How many quotations a text contains, and how many of them are in our records. */
  found: (found: number, known: number) => {
    if (found === 0) return 'There are no words to check.';
    if (found === 1)
      return known === 1 ? 'One quotation, in our records.' : 'One quotation, not in our records.';
    return `${quotations(found)}, ${known === 0 ? 'none' : known} in our records.`;
  },
  missing: ' Part of the archive could not be searched.',
  failure:
    'The check cannot run because the records could not be loaded. Check your connection and try again.',
  rows: {
    reference: (outlet: string) => `Reference wording: ${outlet}`,
    nearest: (outlet: string) => `Nearest printing: ${outlet}`,
    both: (outlet: string) => `Reference wording, and the nearest printing: ${outlet}`,
    gloss: 'Our translation of the words',
    original: 'The original words',
    yours: 'Yours',
  },
  /** Before the verdict of a record where the pasted words differ from it. */
  verdictOfRecord: 'Our verdict on the recorded words',
  actions: {
    copySentence: 'Copy the recorded sentence',
    copyReply: 'Copy a reply',
    open: 'Open the record',
    tellUs: 'Tell us about this wording',
  },
} as const;
