/** What the list of sources, the page of a source and its citation in an article say. */
export const sources = {
  title: 'Sources',
  description: 'Every publication we used, by outlet, and how much of it we read.',
  dek: (count: number) =>
    `${count} publications, by outlet. Wire stories are listed under the agency.`,
  dateNotFound: 'date not found',
  notFound: 'not found',
  notStated: 'not stated',
  kind: 'Source',
  summary: (title: string, outlet: string) => `A source we used: ${title}, ${outlet}.`,
  details: {
    outlet: 'Outlet',
    author: 'Author',
    published: 'Published',
    address: 'Address',
    language: 'Language',
    standing: 'Kind of source',
    read: 'How much of it we read',
    caution: 'Caution',
    note: 'Note',
  },
  articles: 'Articles that cite it',
  quotations: 'Quotations whose record uses it',
  events: 'Events based on it',
  state: (read: string, standing: string) => `\u00A0${read}; ${standing}.`,
  record: 'record',
  recordWithCaution: 'record, with a caution',
  /** For screen readers, after the word before. */
  ofThisSource: ' of this source',
  printings: {
    title: (outlet: string) => `How ${outlet} printed the quotations we compared`,
    compared: (count: number) =>
      count === 1
        ? 'We compared one printing with the reference wording of its record. One printing is no verdict on the outlet.'
        : `We compared ${count} printings with the reference wording of their records. These are the printings we happened to collect, and no verdict on the outlet.`,
    ofClass: (label: string, count: number, compared: number) =>
      `${label}: ${count} of ${compared}`,
    more: (count: number) => `and ${count} more`,
  },
};
