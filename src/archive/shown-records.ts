import { site } from '../site.ts';
import type { Records } from './records.ts';

/**
 * Keeps only the records that a publication shows. If its section for events or topics is off, those records and all references
 * to them are removed, so that they appear on no page and in no feed or file.
 */
export function shownRecords(
  records: Records,
  sections: readonly string[] = site.sections,
): Records {
  const withEvents = sections.includes('events');
  const withTopics = sections.includes('topics');
  if (withEvents && withTopics) return records;
  const topicsIfOn = <Of extends { readonly topics: string[] }>(record: Of): Of =>
    withTopics ? record : { ...record, topics: [] };
  return {
    ...records,
    articles: records.articles.map((article) =>
      topicsIfOn(withEvents ? article : { ...article, events: [] }),
    ),
    quotes: records.quotes.map(topicsIfOn),
    concepts: records.concepts.map(topicsIfOn),
    events: withEvents ? records.events.map(topicsIfOn) : [],
    topics: withTopics ? records.topics : [],
  };
}
