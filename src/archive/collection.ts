import { notedLookup, noteRead } from './reads.ts';

/** The records of a collection, in order and by id. */
export interface Collection<T> {
  readonly all: readonly T[];
  readonly get: (id: string) => T | undefined;
  /** @throws if there is no such record, which the gate rules out */
  readonly getOrThrow: (id: string) => T;
}

/**
 * Indexes the records of a collection by id, and notes which of them are read.
 * @param name the name of the collection
 */
export function collection<T extends { readonly id: string }>(
  name: string,
  all: readonly T[],
): Collection<T> {
  const byId = new Map(all.map((record) => [record.id, record]));
  const get = notedLookup(name, (id) => byId.get(id));
  return {
    get all() {
      noteRead(name);
      return all;
    },
    get,
    getOrThrow: (id) => {
      const record = get(id);
      if (record === undefined) throw new Error(`There is no record “${id}”. Run npm run check.`);
      return record;
    },
  };
}
