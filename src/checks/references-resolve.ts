import { collections, type CollectionName } from '../schemas/collections.ts';
import type { Path } from '../content/parse-document.ts';
import type { ContentRecord, Content } from '../content/content.ts';
import type { Issue, Position } from '../issues/issue.ts';
import { didYouMean } from '../issues/did-you-mean.ts';

const singular: Readonly<Record<CollectionName, string>> = {
  articles: 'article',
  quotes: 'quotation',
  speakers: 'speaker',
  sources: 'source',
  events: 'event',
  topics: 'topic',
  pages: 'page',
};

/** Every id that a record or a body names is the id of a record. */
export function* referencesResolve(content: Content): Iterable<Issue> {
  const missing = (target: CollectionName, id: string) => ({
    code: `unknown-${singular[target]}`,
    message: `there is no ${singular[target]} “${id}”`,
    fix: didYouMean(
      id,
      content.ids[target],
      `add the file ${target}/${id}${collections[target].extension}, or name another ${singular[target]}`,
    ),
  });
  const known = (target: CollectionName, id: string): boolean => content.ids[target].has(id);

  for (const record of records(content)) {
    for (const { path, target, id } of named(record)) {
      if (!known(target, id)) yield record.issueAt(path, missing(target, id));
    }
    for (const { target, id, place } of namedInBody(record)) {
      if (id !== '' && !known(target, id)) yield record.issueInBody(place, missing(target, id));
    }
  }
}

function* records(content: Content): Iterable<ContentRecord> {
  yield* content.articles;
  yield* content.quotes;
  yield* content.speakers;
  yield* content.events;
  yield* content.topics;
  yield* content.pages;
}

interface Reference {
  readonly path: Path;
  readonly target: CollectionName;
  readonly id: string;
}

/** The ids in a record's front matter, and where they stand. */
function* named(record: ContentRecord): Iterable<Reference> {
  const list = (key: string, target: CollectionName, ids: readonly string[]): Reference[] =>
    ids.map((id, index) => ({ path: [key, index], target, id }));
  if (isA(record, 'articles')) {
    const { data } = record;
    yield* list('topics', 'topics', data.topics);
    yield* list('events', 'events', data.events);
    yield* list('further', 'sources', data.further);
    for (const [index, { quote }] of data['key-quotes'].entries())
      yield { path: ['key-quotes', index, 'quote'], target: 'quotes', id: quote };
    for (const [index, { quote }] of data.replies.entries())
      if (quote) yield { path: ['replies', index, 'quote'], target: 'quotes', id: quote };
  } else if (isA(record, 'quotes')) {
    const { data } = record;
    yield* list('speakers', 'speakers', data.speakers);
    yield* list('topics', 'topics', data.topics);
    yield* list('chain', 'sources', data.chain);
    if (data.original)
      yield { path: ['original', 'source'], target: 'sources', id: data.original.source };
    for (const [index, { source }] of data.witnesses.entries())
      yield { path: ['witnesses', index, 'source'], target: 'sources', id: source };
    for (const [index, { quote }] of data.related.entries())
      yield { path: ['related', index, 'quote'], target: 'quotes', id: quote };
  } else if (isA(record, 'speakers')) {
    for (const [index, role] of record.data.roles.entries()) {
      for (const [place, { source }] of role.attested.entries()) {
        yield {
          path: ['roles', index, 'attested', place, 'source'],
          target: 'sources',
          id: source,
        };
      }
    }
  } else if (isA(record, 'events')) {
    yield* list('sources', 'sources', record.data.sources);
    yield* list('quotes', 'quotes', record.data.quotes);
    yield* list('topics', 'topics', record.data.topics);
  }
}

/** The ids in a record's body, and where they stand. */
function* namedInBody(
  record: ContentRecord,
): Iterable<{ target: CollectionName; id: string; place: Position }> {
  const { quotations, collations, notes } = record.body;
  for (const place of [...quotations, ...collations])
    yield { target: 'quotes', id: place.id, place };
  for (const place of notes) yield { target: 'sources', id: place.source, place };
}

function isA<Name extends CollectionName>(
  record: ContentRecord,
  name: Name,
): record is ContentRecord<Name> {
  return record.collection === name;
}
