/** Text for bylines, the list of authors and an author’s page. */
export const authors = {
  title: 'Authors',
  description: 'Everyone who writes here.',
  kind: 'Author',
  summary: (name: string) => `About ${name}, with all of their articles, newest first.`,
  /** What comes before and after the names in a byline, with a space where the language has one. */
  byline: { before: 'By ', after: '.' },
  articles: 'Articles, newest first',
  articleCount: (count: number) => `${count} article${count === 1 ? '' : 's'}`,
  none: 'No articles by this author yet.',
  contact: (name: string) => `Write to ${name}`,
  elsewhere: 'Elsewhere:',
};
