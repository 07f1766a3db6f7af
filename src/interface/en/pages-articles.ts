/** Text for the list of articles, and for what surrounds the body of an article. */
export const articles = {
  title: 'Articles',
  description: 'Every analysis we have published, newest first.',
  published: 'Published',
  updated: 'updated',
  minutes: (minutes: number) => `${minutes}-minute read.`,
  contents: (count: number) => `Contents (${count})`,
  notes: 'Notes on this paragraph',
  keyQuotes: 'Key quotes',
  /** In a scene: the number of a state, and how many there are. */
  stateOf: (number: number, count: number) => `${number} of ${count}`,
  unverified: 'What we could not verify',
  timeline: 'Timeline',
  corrections: 'Corrections',
  sources: 'Sources',
  sourceCount: (count: number) =>
    count === 1
      ? 'One source, and how much of it we read'
      : `${count} sources, and how much of each we read`,
  /** The link to the page that lists an article's sources, each with a link to its record. */
  records: 'Our record of each source',
  sourcesOf: (title: string) => `Sources of “${title}”`,
  sourcesDescription: 'Every source of one article, each with our record of it.',
  backToText: 'back',
  /** For screen readers, for a source that is cited more than once. */
  backToPlace: (place: number) => `back to place ${place}`,
  further: 'Further reading',
  furtherCount: (count: number) => `${count} more source${count === 1 ? '' : 's'}`,
  readNext: 'Read next',
};
