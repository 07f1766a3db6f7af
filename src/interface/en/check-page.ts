const quotations = (count: number): string => `${count} quotation${count === 1 ? '' : 's'}`;

/** What the check says on a page, around what `check.ts` says of a quotation. */
export const checkPage = {
  comparing: 'Comparing…',
  /** How many quotations a text has, and how many of them are on record. */
  found: (found: number, known: number) => {
    if (found === 0) return 'There are no words to check.';
    if (found === 1)
      return known === 1 ? 'One quotation, on record.' : 'One quotation, not on record.';
    return `${quotations(found)}, ${known === 0 ? 'none' : known} on record.`;
  },
  missing: ' A part of the archive could not be searched.',
  failure:
    'The check cannot run: the records could not be loaded. Check your connection and try again.',
  rows: {
    reference: (outlet: string) => `Reference wording: ${outlet}`,
    nearest: (outlet: string) => `Nearest printing: ${outlet}`,
    both: (outlet: string) => `Reference wording, and the nearest printing: ${outlet}`,
    gloss: 'Our English for the words',
    original: 'The original words',
    yours: 'Yours',
  },
  actions: {
    copySentence: 'Copy the sentence on record',
    copyReply: 'Copy a reply',
    open: 'Open the record',
    tellUs: 'Tell us about this wording',
  },
} as const;
