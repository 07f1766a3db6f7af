import { collectionNames, type CollectionName } from '../schemas/collections.ts';
import type { Path } from './parse-document.ts';
import type { ContentFile, ContentFolder } from './read.ts';
import { readCheckedBody, type CheckedBody } from '../markdown/checked-body.ts';
import type { Issue, Position } from '../issues/issue.ts';

type Data<Name extends CollectionName> = NonNullable<ContentFile<Name>['data']>;
/** What is wrong and how to mend it; an error unless it says otherwise. */
export type Fault = Pick<Issue, 'code' | 'message' | 'fix'> & {
  readonly severity?: Issue['severity'];
};

/** A record as the checks see it: valid data, the body taken apart, and a way to report a fault at its place. */
export interface ContentRecord<Name extends CollectionName = CollectionName> {
  readonly collection: Name;
  readonly id: string;
  readonly data: Data<Name>;
  readonly body: CheckedBody;
  /** An issue at a value of the front matter. An error unless the fault says otherwise. */
  readonly issueAt: (path: Path, fault: Fault) => Issue;
  /** An issue at a position in the body, counted from the body's first line. */
  readonly issueInBody: (place: Position, fault: Fault) => Issue;
}

/** A record of any collection; its `collection` says which, and so what its data are. */
export type AnyRecord = { [Name in CollectionName]: ContentRecord<Name> }[CollectionName];

type Lists = { readonly [Name in CollectionName]: readonly ContentRecord<Name>[] };

/** All content, for checking. Records that their schema refused are known by id only. */
export interface Content extends Lists {
  readonly ids: Readonly<Record<CollectionName, ReadonlySet<string>>>;
  readonly dir: string;
  readonly pins: ContentFolder['pins'];
  readonly addresses: ContentFolder['addresses'];
  readonly images: ContentFolder['images'];
  readonly get: <Name extends CollectionName>(
    collection: Name,
    id: string,
  ) => ContentRecord<Name> | undefined;
}

/** A rule that content must keep. Gives every breach of it. */
export type Check = (content: Content) => Iterable<Issue>;

/** Every record, collection by collection. */
export function allRecords(content: Content): AnyRecord[] {
  return collectionNames.flatMap((name): readonly AnyRecord[] => content[name]);
}

/** Prepares what was read for the checks. */
export function contentOf(folder: ContentFolder): Content {
  const lists = Object.fromEntries(collectionNames.map((name) => [name, []])) as unknown as Record<
    CollectionName,
    ContentRecord[]
  >;
  const ids = Object.fromEntries(
    collectionNames.map((name) => [name, new Set()]),
  ) as unknown as Record<CollectionName, Set<string>>;
  const records = new Map<string, ContentRecord>();
  for (const file of folder.files) {
    ids[file.collection].add(file.id);
    const record = checked(file);
    if (!record) continue;
    lists[file.collection].push(record);
    records.set(`${file.collection}/${file.id}`, record);
  }
  return {
    ...(lists as unknown as Lists),
    ids,
    dir: folder.dir,
    pins: folder.pins,
    addresses: folder.addresses,
    images: folder.images,
    get: <Name extends CollectionName>(collection: Name, id: string) =>
      records.get(`${collection}/${id}`) as ContentRecord<Name> | undefined,
  };
}

/** Records by the file they were read from, so that a file read once is taken apart once. */
const known = new WeakMap<ContentFile, ContentRecord>();

function checked(file: ContentFile): ContentRecord | undefined {
  const seen = known.get(file);
  if (seen || file.data === undefined) return seen;
  const record = checkedRecord(file, file.data);
  known.set(file, record);
  return record;
}

function checkedRecord(file: ContentFile, data: ContentRecord['data']): ContentRecord {
  let body = file.body;
  return {
    collection: file.collection,
    id: file.id,
    data,
    get body() {
      body ??= readCheckedBody(file.document.body);
      return body;
    },
    issueAt: (path, fault) => ({
      severity: 'error',
      file: file.path,
      ...file.document.locate(path),
      ...fault,
    }),
    issueInBody: ({ line, column }, fault) => ({
      severity: 'error',
      file: file.path,
      line: line + file.document.bodyLine - 1,
      column,
      ...fault,
    }),
  };
}
