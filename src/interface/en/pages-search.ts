/** Text for the search page, the search panel and the index of words, before a reader searches for anything. */
export const search = {
  title: 'Search',
  description: 'Find any quotation from half-remembered words, and the articles that use it.',
  /** The link to the index of words goes between `before` and `after`. */
  withoutScripts: {
    before: 'This page needs scripts to search. The',
    link: 'index of words',
    after:
      'works without them: it finds a quotation by any word you remember. The lists below also lead to every quotation and article.',
  },
  field: 'Words you remember, a “phrase” in quotation marks, a name',
  submit: 'Search',
  options: 'Filters and order',
  filters: {
    speaker: 'Speaker',
    form: 'Form',
    topic: 'Topic',
    source: 'Source',
    from: 'From year',
    to: 'To year',
  },
  any: 'Any',
  shortcut: 'Press / on any page to open the search',
  order: 'Order',
  bestFirst: 'Best match first',
  newestFirst: 'Newest first',
  quotations: 'Quotations',
  articles: 'Articles',
  more: 'Show more',
  noIndex: 'There is no search index yet. Run a build once, and the search will use its index.',
  failure:
    'The search cannot run here. Either its index could not be loaded, or your browser does not allow WebAssembly. The lists below lead to every quotation and article.',
  browse: {
    title: 'Browse',
    indexes: 'Indexes',
    speakers: 'Speakers',
    topics: 'Topics',
    sources: 'Sources',
    quotations: 'All quotations',
    articles: 'All articles',
    byForm: 'Quotations by form',
    byYear: 'Quotations by year',
    volumes: 'Other volumes',
  },
  words: {
    title: 'Index of words',
    description:
      'All words of the quotations in our records by first letter, each with the quotations it appears in.',
    dek: 'Find a quotation by any word you remember from it, in English or in the language it was said in.',
    /** The link to the search goes between `before` and `after`. */
    leftOut: {
      before:
        'The most common words are left out, and so are numbers. For a word that appears in more than twenty quotations, only their number is given; the',
      link: 'search',
      after: 'finds them all.',
    },
    firstLetter: 'A word in the quotation begins with',
    otherLetters: 'Letters of other alphabets',
    letterTitle: (letter: string) => `Words that begin with ${letter}`,
    letterDescription: (letter: string) =>
      `Words beginning with ${letter} in the quotations in our records, each with the quotations it appears in.`,
    letterNavigation: 'Letters',
    letters: 'Letters:',
    count: (count: number) => `${count} quotations`,
    ourTranslation: 'our translation',
    translated: 'translated',
  },
};
