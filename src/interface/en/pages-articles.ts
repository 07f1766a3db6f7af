/** What the list of articles and an article say around its text. */
export const articles = {
  title: 'Articles',
  description: 'Every analysis we have published, newest first.',
  by: (authors: readonly string[]) => `By ${authors.join(', ')}.`,
  published: 'Published',
  updated: 'updated',
  minutes: (minutes: number) => `${minutes === 1 ? 'A minute' : `${minutes} minutes`} to read.`,
  contents: (count: number) => `Contents (${count})`,
  notes: 'Notes on this paragraph',
  keyQuotes: 'Key quotes',
  /** Of a scene: the number of a state, and how many there are. */
  stateOf: (number: number, count: number) => `${number} of ${count}`,
  unverified: 'What we could not verify',
  timeline: 'Timeline',
  corrections: 'Corrections',
  sources: 'Sources',
  sourceCount: (count: number) =>
    count === 1
      ? 'One source, and how much of it we read'
      : `${count} sources, and how much of each we read`,
  backToText: 'back',
  /** For screen readers, of a source that is cited more than once. */
  backToPlace: (place: number) => `back to place ${place}`,
  further: 'Further reading',
  furtherCount: (count: number) => `${count} more source${count === 1 ? '' : 's'}`,
  readNext: 'Read next',
};
