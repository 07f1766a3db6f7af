/** What the list of topics and the pages of a topic say. */
export const topics = {
  title: 'Topics',
  description: 'The subjects we follow.',
  kind: 'Topic',
  summary: (topic: string) => `Articles, quotations and events on ${topic}.`,
  articles: 'Articles',
  quotations: 'Quotations',
  timeline: 'Timeline',
  /** What the small drawing after a topic shows. */
  spread: (quotations: number, first: string, last: string) =>
    `${quotations} quotation${quotations === 1 ? '' : 's'}, ${first === last ? first : `${first} to ${last}`}`,
};
