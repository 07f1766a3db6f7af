import type { CollectionName } from '../schemas/collections.ts';
import { unreadableAddresses } from '../content/addresses.ts';
import type { ContentRecord, Content } from '../content/content.ts';
import type { Issue } from '../issues/issue.ts';

/** Every record but a draft is used: a quotation, event or topic by an article or a record, a source by what it backs, a speaker by words. */
export function* nothingUnused(content: Content): Iterable<Issue> {
  // A record that cannot be read may use any other.
  if (unreadableAddresses(content).length > 0) return;
  const used = usedIds(content);
  const unused = function* (
    name: CollectionName,
    records: readonly ContentRecord[],
    where: string,
  ): Iterable<Issue> {
    for (const record of records) {
      if (used[name].has(record.id)) continue;
      yield record.issueAt([], {
        severity: 'warning',
        code: 'unused-record',
        message: `nothing uses the ${name.replace(/s$/, '')} “${record.id}”`,
        fix: `name it ${where}, or remove it`,
      });
    }
  };
  yield* unused('sources', content.sources, 'in an article, a quotation or an event');
  yield* unused('speakers', content.speakers, 'as the speaker of a quotation');
  const published = content.quotes.filter(({ data }) => data.status !== 'draft');
  yield* unused('quotes', published, 'in an article or an event');
  yield* unused('events', content.events, 'in an article');
  yield* unused('topics', content.topics, 'in an article, a quotation or an event');
}

function usedIds(content: Content): Record<CollectionName, Set<string>> {
  const used: Record<CollectionName, Set<string>> = {
    articles: new Set(),
    quotes: new Set(),
    speakers: new Set(),
    sources: new Set(),
    events: new Set(),
    topics: new Set(),
    pages: new Set(),
  };
  const add = (name: CollectionName, ids: readonly string[]): void =>
    ids.forEach((id) => used[name].add(id));
  for (const { data, body } of content.articles) {
    add('quotes', [
      ...data['key-quotes'].map(({ quote }) => quote),
      ...data.replies.flatMap(({ quote }) => quote ?? []),
      ...body.references.quotes,
    ]);
    add('sources', [...body.references.sources, ...data.further]);
    add('events', data.events);
    add('topics', data.topics);
  }
  for (const { body } of content.pages) add('quotes', body.references.quotes);
  for (const { data } of content.quotes) {
    add('speakers', data.speakers);
    add('topics', data.topics);
    add('sources', [
      ...data.chain,
      ...data.witnesses.map(({ source }) => source),
      ...(data.original ? [data.original.source] : []),
    ]);
  }
  for (const { data } of content.events) {
    add('quotes', data.quotes);
    add('sources', data.sources);
    add('topics', data.topics);
  }
  for (const { data } of content.speakers)
    add(
      'sources',
      data.roles.flatMap(({ attested }) => attested.map(({ source }) => source)),
    );
  return used;
}
