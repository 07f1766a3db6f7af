/** Text for the list of topics and a topic’s page. */
export const topics = {
  title: 'Topics',
  description: 'The subjects we follow.',
  kind: 'Topic',
  /** @param hasEvents whether the site has events */
  summary: (topic: string, hasEvents: boolean) =>
    `${hasEvents ? 'Articles, quotations and events' : 'Articles and quotations'} on ${topic}.`,
  articles: 'Articles',
  quotations: 'Quotations',
  timeline: 'Timeline',
  /** What the small drawing after a topic shows. */
  spread: (quotations: number, first: string, last: string) =>
    `${quotations} quotation${quotations === 1 ? '' : 's'}, ${first === last ? first : `${first} to ${last}`}`,
};
