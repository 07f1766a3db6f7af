import type { AnyRecord } from '../content/content.ts';
import type { Path } from '../content/parse-yaml.ts';
import { isIdentifier } from '../schemas/identifier.ts';
import { collectionNames, collections, type Referenced } from '../schemas/collections.ts';
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

/** The fields of each collection that refer to records, as the keys that lead there, and the collections they refer to. */
const fields = new Map(
  collectionNames.map((name) => [
    name,
    Object.entries(collections[name].references ?? {}).map(
      ([field, target]) => [field.split('.'), target] as const,
    ),
  ]),
);

/** Every reference in a record: first those in its fields, then those in its body. */
export function referencesOf(record: AnyRecord): Reference[] {
  const inData = (fields.get(record.collection) ?? []).flatMap(([steps, target]) =>
    textsAt(record.data, steps, 0, [])
      // Bylines may also contain names, which refer to no record.
      .filter(([, words]) => isIdentifier(words))
      .map(([path, id]): Reference => ({
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

/** The strings in a field, each with its path. */
function textsAt(
  value: unknown,
  steps: readonly string[],
  done: number,
  path: Path,
): [Path, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value))
    return value.flatMap((item, index) => textsAt(item, steps, done, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  const step = steps[done] ?? '';
  return textsAt((value as Record<string, unknown>)[step], steps, done + 1, [...path, step]);
}
