/** What the search page, the search panel and the index of words say before anything is searched. */
export const search = {
  title: 'Search',
  description: 'Find any quotation from half-remembered words, and the articles that use it.',
  /** The link to the index of words goes between the two. */
  withoutScripts: {
    before: 'Without scripts this page cannot search. The',
    link: 'index of words',
    after:
      'finds a quotation by any word you remember, and the lists below lead to every quotation and article.',
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
  shortcut: 'The key / opens the search on every page',
  order: 'Order',
  bestFirst: 'Best match first',
  newestFirst: 'Newest first',
  quotations: 'Quotations',
  articles: 'Articles',
  more: 'Show more',
  noIndex: 'There is no search index yet: run a build once, and the search will use it.',
  failure:
    'The search cannot run here: its index could not be loaded, or the browser does not allow WebAssembly. The lists below lead to every quotation and article.',
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
      'The words of all quotations on record here by their first letter, each with the quotations it appears in.',
    dek: 'Find a quotation by any word you remember of it, in English or in the language it was said in.',
    /** The link to the search goes between the two. */
    leftOut: {
      before:
        'The most common words are left out, and so are numbers. For a word that more than twenty quotations contain, only their number is given; the',
      link: 'search',
      after: 'finds them all.',
    },
    firstLetter: 'A word of the quotation begins with',
    letterTitle: (letter: string) => `Words that begin with ${letter}`,
    letterDescription: (letter: string) =>
      `Words of quotations on record here that begin with ${letter}, each with the quotations it appears in.`,
    letterNavigation: 'Letters',
    letters: 'Letters:',
    count: (count: number) => `${count} quotations`,
    ourEnglish: 'our English',
    translated: 'translated',
  },
};
