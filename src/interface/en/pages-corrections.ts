/** Text for the page of corrections and for each correction. */
export const corrections = {
  title: 'Corrections',
  description: 'Every correction, clarification and update, newest first.',
  dek: 'Every change we have made to something published, newest first, with the words before and after.',
  /** The heading of the page of one article's corrections. */
  of: (title: string) => `Corrections to “${title}”`,
  count: (count: number) =>
    count === 1 ? 'One change since publication' : `${count} changes since publication`,
  none: 'Nothing has been corrected so far.',
  /** What it said before, and what it says now. */
  was: 'Was:',
  now: 'Now:',
  kinds: { correction: 'Correction', clarification: 'Clarification', update: 'Update' },
};
