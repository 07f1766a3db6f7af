import type { Path } from '../content/parse-document.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { IssueDescription } from '../issues/describe-issue.ts';
import type { Issue, Position } from '../issues/issue.ts';
import type { AnyRecord } from './all-records.ts';

/** The collections whose records other records name. */
export type Target = 'quotes' | 'speakers' | 'sources' | 'events' | 'topics';

/** A record that another one names in its front matter or its body. */
export interface Reference {
  readonly target: Target;
  readonly id: string;
  /** Reports an issue at the reference. */
  readonly report: (issue: IssueDescription) => Issue;
}

/** The fields that hold ids, by collection, with the collection each id is from. Lists along the way are implied. */
const fields: Readonly<Partial<Record<CollectionName, Readonly<Record<string, Target>>>>> = {
  articles: {
    topics: 'topics',
    events: 'events',
    further: 'sources',
    'key-quotes.quote': 'quotes',
    'replies.quote': 'quotes',
  },
  quotes: {
    speakers: 'speakers',
    topics: 'topics',
    chain: 'sources',
    'original.source': 'sources',
    'witnesses.source': 'sources',
    'related.quote': 'quotes',
  },
  speakers: { 'roles.attested.source': 'sources' },
  events: { sources: 'sources', quotes: 'quotes', topics: 'topics' },
};

/** Every reference of a record, those of the front matter first. */
export function referencesOf(record: AnyRecord): Reference[] {
  const inData = Object.entries(fields[record.collection] ?? {}).flatMap(([field, target]) =>
    [...textsAt(record.data, field.split('.'), [])].map(([path, id]): Reference => ({
      target,
      id,
      report: (issue) => record.issueAt(path, issue),
    })),
  );
  const { quotations, collations, notes } = record.body;
  const inBody = (target: Target, id: string, position: Position): Reference => ({
    target,
    id,
    report: (issue) => record.issueInBody(position, issue),
  });
  return [
    ...inData,
    ...[...quotations, ...collations]
      // A directive without an id is an issue of its own.
      .filter(({ id }) => id !== '')
      .map((directive) => inBody('quotes', directive.id, directive)),
    ...notes.map((note) => inBody('sources', note.source, note)),
  ];
}

/** The texts at a field, each with its path. */
function* textsAt(value: unknown, steps: readonly string[], path: Path): Iterable<[Path, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* textsAt(item, steps, [...path, index]);
  else if (typeof value === 'object' && value !== null) {
    const [step = '', ...rest] = steps;
    yield* textsAt((value as Record<string, unknown>)[step], rest, [...path, step]);
  }
}
