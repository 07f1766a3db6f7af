/** What the front page says around what it shows. */
export const front = {
  nothingPublished: 'Nothing is published yet.',
  quotedInLead: 'Quoted in it',
  latest: 'Latest',
  toCheck: 'A quotation worth checking',
  printings: 'How others printed it',
  more: (printings: number) =>
    printings === 1 ? 'The papers of this quotation' : `All ${printings} printings, side by side`,
  promises: 'Promises whose outcome nobody has shown',
};
