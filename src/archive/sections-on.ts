import { site } from '../site.ts';
import type { Records } from './records.ts';

/**
 * The records that a publication shows. If its section for events or topics is off, they are removed, along with all
 * references to them, so that they appear on no page and in no feed or file.
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
