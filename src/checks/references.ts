import type { AnyRecord } from '../content/content.ts';
import type { Path } from '../content/parse-yaml.ts';
import { identifier } from '../schemas/identifier.ts';
import { collections, type Referenced } from '../schemas/collections.ts';
import type { IssueDescription } from '../issues/describe-issue.ts';
import type { Issue, Position } from '../issues/issue.ts';

/** A reference from a record's front matter or body to another record. */
export interface Reference {
  readonly target: Referenced;
  readonly id: string;
  /** The list of ids that it is in, if any. */
  readonly list?: string;
  /** Reports an issue at the reference. */
  readonly report: (issue: IssueDescription) => Issue;
}

/** Every reference in a record: first those in its fields, then those in its body. */
export function referencesOf(record: AnyRecord): Reference[] {
  const inData = Object.entries(collections[record.collection].references ?? {}).flatMap(
    ([field, target]) =>
      [...textsAt(record.data, field.split('.'), [])].filter(isId).map(([path, id]): Reference => ({
        target,
        id,
        ...(typeof path.at(-1) === 'number' && { list: path.slice(0, -1).join('.') }),
        report: (issue) => record.issueAt(path, issue),
      })),
  );
  const { quotations, collations, scenes, notes } = record.body;
  const inBody = (target: Referenced, id: string, position: Position): Reference => ({
    target,
    id,
    report: (issue) => record.issueInBody(position, issue),
  });
  return [
    ...inData,
    ...[...quotations, ...collations, ...scenes]
      // A directive without an id is reported elsewhere.
      .filter(({ id }) => id !== '')
      .map((directive) => inBody('quotes', directive.id, directive)),
    ...notes.map((note) => inBody('sources', note.source, note)),
  ];
}

/** Whether a string is an id. Bylines may also contain names, which refer to no record. */
function isId([, words]: [Path, string]): boolean {
  return identifier.safeParse(words).success;
}

/** The strings in a field, each with its path. */
function* textsAt(value: unknown, steps: readonly string[], path: Path): Iterable<[Path, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* textsAt(item, steps, [...path, index]);
  else if (typeof value === 'object' && value !== null) {
    const [step = '', ...rest] = steps;
    yield* textsAt((value as Record<string, unknown>)[step], rest, [...path, step]);
  }
}
