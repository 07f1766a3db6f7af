import type { topics as english } from '../en/pages-topics.ts';
import { counting } from '../counting.ts';
import type { Like } from '../like.ts';

const counted = counting('de');

/** Text for the list of topics and a topic’s page. */
export const topics: Like<typeof english> = {
  title: 'Themen',
  description: 'Die Themen, die wir verfolgen.',
  kind: 'Thema',
  summary: (topic, hasEvents) =>
    `${hasEvents ? 'Artikel, Zitate und Ereignisse' : 'Artikel und Zitate'} zum Thema ${topic}.`,
  articles: 'Artikel',
  quotations: 'Zitate',
  timeline: 'Chronik',
  spread: (quotations, first, last) =>
    `${counted(quotations, { one: 'Zitat', other: 'Zitate' })}, ${first === last ? first : `${first} bis ${last}`}`,
};
