import type { IssueDescription } from '../issues/describe-issue.ts';
import type { Issue, Position } from '../issues/issue.ts';
import { summarizeBody, type BodySummary } from '../markdown/body-summary.ts';
import { collectionNames, type CollectionName, type DataOf } from '../schemas/collections.ts';
import type { Path } from './parse-yaml.ts';
import type { ContentFile, ContentFolder } from './read.ts';

/** A record as the checks see it: valid data, the parsed body, and functions that make an issue at a position. */
export interface ContentRecord<Name extends CollectionName = CollectionName> {
  readonly collection: Name;
  readonly id: string;
  readonly data: DataOf<Name>;
  readonly body: BodySummary;
  /** An issue at a value of the front matter. */
  readonly issueAt: (path: Path, issue: IssueDescription) => Issue;
  /** An issue at a position in the body, counted from the body's first line. */
  readonly issueInBody: (position: Position, issue: IssueDescription) => Issue;
}

/** A record of any collection. Its `collection` determines the type of its data. */
export type AnyRecord = { [Name in CollectionName]: ContentRecord<Name> }[CollectionName];

type Records = { readonly [Name in CollectionName]: readonly ContentRecord<Name>[] };

/** All content, indexed for the checks. Of records with invalid data, it has only the ids. */
export interface Content extends Records, Omit<ContentFolder, 'files' | 'issues'> {
  readonly ids: Readonly<Record<CollectionName, ReadonlySet<string>>>;
  readonly get: <Name extends CollectionName>(
    collection: Name,
    id: string,
  ) => ContentRecord<Name> | undefined;
}

/** A rule for content: a function that finds every violation. */
export type Check = (content: Content) => Iterable<Issue>;

/** Indexes a content folder for the checks. */
export function contentOf({
  files,
  dir,
  pins,
  addresses,
  images,
  imageDigests,
  evidenceTexts,
  misnamed,
  settings,
}: ContentFolder): Content {
  const records = Object.fromEntries(
    collectionNames.map((name) => [name, new Map<string, ContentRecord | undefined>()]),
  ) as Record<CollectionName, Map<string, ContentRecord | undefined>>;
  for (const file of files) records[file.collection].set(file.id, recordOf(file));
  const lists = collectionNames.map((name) => [
    name,
    [...records[name].values()].flatMap((record) => record ?? []),
  ]);
  const ids = collectionNames.map((name) => [name, new Set(records[name].keys())]);
  return {
    ...(Object.fromEntries(lists) as Records),
    ids: Object.fromEntries(ids) as Content['ids'],
    dir,
    pins,
    addresses,
    images,
    imageDigests,
    evidenceTexts,
    misnamed,
    settings,
    get: <Name extends CollectionName>(collection: Name, id: string) =>
      records[collection].get(id) as ContentRecord<Name> | undefined,
  };
}

/** Every record, collection by collection. */
export function allRecords(content: Content): AnyRecord[] {
  return collectionNames.flatMap((name): readonly AnyRecord[] => content[name]);
}

/** Caches records by file, so that checking an unchanged file again does not parse its body again. */
const cache = new WeakMap<ContentFile, ContentRecord>();

function recordOf(file: ContentFile): ContentRecord | undefined {
  const { collection, id, path, data } = file;
  if (data === undefined) return undefined;
  let body = file.body;
  const record = cache.get(file) ?? {
    collection,
    id,
    data,
    get body() {
      body ??= summarizeBody(file.document.body);
      return body;
    },
    issueAt: (at, issue) => ({ file: path, ...file.document.locate(at), ...issue }),
    issueInBody: ({ line, column }, issue) => ({
      file: path,
      line: line + file.document.bodyLine - 1,
      column,
      ...issue,
    }),
  };
  cache.set(file, record);
  return record;
}
