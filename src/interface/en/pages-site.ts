/** What every page has: its title, its ways to other pages, its foot. */
export const site = {
  documentTitle: (heading: string, name: string) => `${heading} | ${name}`,
  skip: 'Skip to the text',
  mainNavigation: 'Main',
  footerNavigation: 'About this site',
  links: {
    about: 'About',
    articles: 'Articles',
    corrections: 'Corrections',
    method: 'Method',
    policies: 'Policies',
    quotations: 'Quotations',
    search: 'Search',
    check: 'Check a quotation',
    sources: 'Sources',
    speakers: 'Speakers',
    timeline: 'Timeline',
    topics: 'Topics',
  },
  publishedBy: (publisher: string) => `Published by ${publisher}.`,
  /** The link to the license goes between the two. */
  license: {
    before: 'Our prose and records are under',
    name: 'CC\u00A0BY\u00A04.0',
    after: '; quotations belong to those who spoke or printed them.',
  },
  pageNavigation: 'Pages',
  pageOf: (number: number, count: number) => `Page ${number} of ${count}:`,
  notFound: {
    title: 'Page not found',
    dek: 'There is no page at this address.',
    advice:
      'Addresses here do not change. If you followed a link, it may have been mistyped. Try the',
    search: 'search',
    quotations: 'quotations',
    comma: ', the',
    or: 'or the',
    articles: 'articles',
  },
};
