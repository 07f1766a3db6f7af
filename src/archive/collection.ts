/** The records of a collection, in order and by id. */
export interface Collection<T> {
  readonly all: readonly T[];
  readonly get: (id: string) => T | undefined;
  /** @throws if there is no such record, which the gate rules out */
  readonly getOrThrow: (id: string) => T;
}

/** Indexes the records of a collection by id. */
export function collection<T extends { readonly id: string }>(all: readonly T[]): Collection<T> {
  const byId = new Map(all.map((record) => [record.id, record]));
  return {
    all,
    get: (id) => byId.get(id),
    getOrThrow: (id) => {
      const record = byId.get(id);
      if (record === undefined) throw new Error(`There is no record “${id}”. Run npm run check.`);
      return record;
    },
  };
}
