/** What the page on which a passage is checked says, and the fields that lead to it. */
export const check = {
  title: 'Check a quotation',
  description:
    'Paste a post, a message or a paragraph, and see whose words are in it, how they were printed, and what was changed.',
  dek: 'Paste a post, a message or a paragraph. Each quotation in it is compared, word for word, with every printed version on record here.',
  /** The link to the index of words goes between the two. */
  withoutScripts: {
    before: 'Without scripts this page cannot compare anything. The',
    link: 'index of words',
    after: 'lists every quotation on record under each of its words.',
  },
  field: 'A passage with a quotation in it',
  submit: 'Check',
  stays: 'What you paste stays in your browser; it is sent nowhere.',
  legend: {
    lead: 'How words are marked:',
    differs: 'other words in another row',
    only: 'only in yours',
    leftOut: 'left out of yours at the beginning or the end',
  },
  results: 'What we know about it',
  notFoundTitle: 'What an answer means',
  notFound:
    'We have only the quotations that our articles needed. That a passage is not found here says nothing about whether it is genuine.',
  /** The field on the front page and the heading over checked passages in the search. */
  front: {
    title: 'Whose words are these?',
    field: 'Paste a passage to check it, or type words you remember',
    submit: 'Check or search',
  },
  inSearch: 'Compared word for word',
};
