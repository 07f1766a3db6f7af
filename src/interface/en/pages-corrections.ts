/** What the page of corrections and each correction say. */
export const corrections = {
  title: 'Corrections',
  description: 'Every correction, clarification and update, newest first.',
  dek: 'Every change to something published, newest first, with the words before and after.',
  count: (count: number) =>
    count === 1 ? 'One change since publication' : `${count} changes since publication`,
  none: 'Nothing has been corrected so far.',
  /** What it said before, and what it says now. */
  was: 'Was:',
  now: 'Now:',
  kinds: { correction: 'Correction', clarification: 'Clarification', update: 'Update' },
};
