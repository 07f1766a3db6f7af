/** Text for the page that checks a passage, and for the fields elsewhere that lead to it. */
export const check = {
  title: 'Check a quotation',
  description:
    'Paste a post, a message or a paragraph to see whose words are in it, how they were printed and what was changed.',
  dek: 'Paste a post, a message or a paragraph. Each quotation in it is compared, word for word, with every printed version in our records.',
  /** The link to the index of words goes between the two. */
  withoutScripts: {
    before: 'This page needs scripts to compare anything. The',
    link: 'index of words',
    after: 'works without them: it lists every quotation in our records under each of its words.',
  },
  field: 'A passage with a quotation in it',
  submit: 'Check',
  stays: 'What you paste stays in your browser. It is not sent anywhere.',
  legend: {
    intro: 'How words are marked:',
    differs: 'other words in another row',
    only: 'only in yours',
    leftOut: 'left out at the beginning or end of yours',
  },
  results: 'What we know about it',
  notFoundTitle: 'What the answer means',
  notFound:
    'Our records have only the quotations that our articles needed. If a passage is not found here, that says nothing about whether it is genuine.',
  /** The field on the front page. */
  front: {
    title: 'Whose words are these?',
    field: 'Paste a passage to check it, or type words you remember',
    submit: 'Check or search',
  },
  /** The heading above checked passages among search results. */
  inSearch: 'Compared word for word',
};
