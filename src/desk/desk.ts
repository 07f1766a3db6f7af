import { pageOf } from '../checks/addresses-distinct.ts';
import type { Content } from '../content/content.ts';
import { collectionNames, type CollectionName } from '../schemas/collections.ts';
import { incomplete, type NeededKey } from './incomplete.ts';
import { printRecord, recordPath, type DraftData } from './print-record.ts';
import { splitList } from './split-list.ts';
import { freeId, type TakenIds } from './record-id.ts';

/** A new record, and what it still needs. */
export interface DraftedRecord {
  readonly collection: CollectionName;
  readonly id: string;
  readonly path: string;
  readonly data: DraftData;
  readonly needed: readonly NeededKey[];
}

/** Where new records are collected before any is written. */
export interface Desk {
  readonly content: Content;
  /** The new files, by path in the content folder. */
  readonly files: ReadonlyMap<string, string>;
  readonly drafted: readonly DraftedRecord[];
  /** What the editor should know, in sentences. */
  readonly remarks: string[];
  /** The source of an address, on record or new. */
  readonly sourceAt: (address: string) => string | undefined;
  /** Values that no record can have, in words. */
  readonly refused: readonly string[];
  /**
   * Adds a record.
   * @param names from the first of which that can be one its id is made
   * @returns its id
   */
  readonly add: (
    collection: CollectionName,
    names: readonly string[],
    data: DraftData,
    body?: string,
  ) => string;
  /** Gives a new record the value of a key, as one text or as the list that its commas make of it; whether it can have it. */
  readonly fill: (path: string, key: string, value: string) => boolean;
  /** Adds another file, unless there is one of that path: whether it was added. */
  readonly addFile: (path: string, text: string) => boolean;
}

/**
 * An empty desk beside a content folder.
 * @param others the paths of the files there that are no records
 */
export function newDesk(content: Content, others: Iterable<string>): Desk {
  const taken = takenIds(content);
  const files = new Map<string, string>();
  const known = new Set(others);
  const drafted: (DraftedRecord & { readonly body: string })[] = [];
  const refused: string[] = [];
  const sources = new Map(
    content.sources.flatMap(({ id, data }) =>
      data.URL === undefined ? [] : [[pageOf(data.URL), id] as const],
    ),
  );
  return {
    content,
    files,
    drafted,
    remarks: [],
    refused,
    sourceAt: (address) => sources.get(pageOf(address)),
    add: (collection, names, data, body = '') => {
      const id = freeId(collection, names, taken);
      const path = recordPath(collection, id);
      const { needed, refused: faults } = incomplete(collection, data);
      refused.push(...faults.map(({ key, message }) => `${path}: ${key} ${message}`));
      files.set(path, printRecord(collection, data, body));
      if (collection === 'sources' && typeof data['URL'] === 'string')
        sources.set(pageOf(data['URL']), id);
      drafted.push({ collection, id, path, data, needed, body });
      return id;
    },
    fill: (path, key, value) => {
      const index = drafted.findIndex((record) => record.path === path);
      const record = drafted[index];
      if (!record) return false;
      for (const given of [value, splitList(value)]) {
        const data = { ...record.data, [key]: given };
        const { needed, refused: faults } = incomplete(record.collection, data);
        if (faults.length > 0) continue;
        drafted[index] = { ...record, data, needed };
        files.set(path, printRecord(record.collection, data, record.body));
        return true;
      }
      return false;
    },
    addFile: (path, text) => {
      if (known.has(path) || files.has(path)) return false;
      files.set(path, text);
      return true;
    },
  };
}

/** The ids of all records and of those that were published once. */
function takenIds({ ids, addresses }: Content): TakenIds {
  const published = addresses.map(({ address }) => address.split('/'));
  const lists = collectionNames.map((name) => [
    name,
    new Set([
      ...ids[name],
      ...published.flatMap(([collection, id = '']) => (collection === name ? [id] : [])),
    ]),
  ]);
  return Object.fromEntries(lists) as TakenIds;
}
