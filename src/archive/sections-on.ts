import { site } from '../site.ts';
import type { Records } from './records.ts';

/**
 * The records as a publication shows them: without events or topics where their section is off, and without what
 * other records say of these. So no page, feed or file has any of them.
 */
export function sectionsOn(records: Records, on: readonly string[] = site.sections): Records {
  const withEvents = on.includes('events');
  const withTopics = on.includes('topics');
  if (withEvents && withTopics) return records;
  const filed = <Of extends { readonly topics: string[] }>(record: Of): Of =>
    withTopics ? record : { ...record, topics: [] };
  return {
    ...records,
    articles: records.articles.map((article) =>
      filed(withEvents ? article : { ...article, events: [] }),
    ),
    quotes: records.quotes.map(filed),
    concepts: records.concepts.map(filed),
    events: withEvents ? records.events.map(filed) : [],
    topics: withTopics ? records.topics : [],
  };
}
