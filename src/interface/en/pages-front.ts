/** What the front page says around what it shows. */
export const front = {
  nothingPublished: 'Nothing is published yet.',
  quotedInLead: 'Quoted in it',
  latest: 'Latest',
  toCheck: 'A quotation worth checking',
  more: (printings: number) =>
    printings === 1 ? 'The full record' : `All ${printings} printings, word by word`,
  promises: 'Deadlines with no reported outcome',
  /** How far the sources go, with a preposition; the day of the last check comes after it. */
  noOutcome: (until: string) =>
    `Nothing reported in what we have read, which ends ${until}; last checked`,
};
