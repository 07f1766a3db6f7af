import type { Content } from '../content/content.ts';
import { collectionNames, type CollectionName } from '../schemas/collections.ts';
import { incomplete, type NeededKey } from './incomplete.ts';
import { printRecord, recordPath, type DraftData } from './print-record.ts';
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
  /** Adds another file under a path that is free. */
  readonly addFile: (path: (number: number) => string, text: string) => void;
}

/** An empty desk beside a content folder. */
export function newDesk(content: Content, evidence: Iterable<string>): Desk {
  const taken = takenIds(content);
  const files = new Map<string, string>();
  const known = new Set(evidence);
  const drafted: DraftedRecord[] = [];
  const refused: string[] = [];
  return {
    content,
    files,
    drafted,
    remarks: [],
    refused,
    add: (collection, names, data, body) => {
      const id = freeId(collection, names, taken);
      const path = recordPath(collection, id);
      const { needed, refused: faults } = incomplete(collection, data);
      refused.push(...faults.map((fault) => `${path}: ${fault}`));
      files.set(path, printRecord(collection, data, body));
      drafted.push({ collection, id, path, data, needed });
      return id;
    },
    addFile: (pathOf, text) => {
      let number = 1;
      while (known.has(pathOf(number))) number += 1;
      known.add(pathOf(number));
      files.set(pathOf(number), text);
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
