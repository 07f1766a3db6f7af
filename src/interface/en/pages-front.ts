/** Text for the front page. */
export const front = {
  nothingPublished: 'Nothing is published yet.',
  quotedInLead: 'Quoted in this article',
  latest: 'Latest',
  toCheck: 'A quotation worth checking',
  more: (printings: number) =>
    printings === 1 ? 'The full record' : `All ${printings} printings, word by word`,
  promises: 'Deadlines with no reported outcome',
  /** `until` is how far our sources extend, with its preposition. The day of the last check follows. */
  noOutcome: (until: string) => `Nothing reported in our sources, which end ${until}; last checked`,
};
