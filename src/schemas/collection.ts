import type { z } from 'astro/zod';

/** A record in a list: its data and its id. */
export type ListedRecord<Data> = Data & { readonly id: string };

/** Everything specific to the records of one collection. */
export interface CollectionDefinition<Schema extends z.ZodType, Target extends string = string> {
  /** The extension of its files. */
  readonly extension: '.md' | '.yaml';
  readonly schema: Schema;
  /**
   * The keys that contain ids of other records, and the collections those are in. Lists along the way are implied:
   * `witnesses.source` is the source of every witness.
   */
  readonly references?: Readonly<Record<string, Target>>;
  /**
   * Picks the fields that must not change silently once a record is published: everything that readers are told. The body
   * is pinned as well (content/pinned-fields.ts). Without this function, nothing is pinned.
   */
  readonly pinned?: (data: z.infer<Schema>) => object;
  /** Compares two records for sorting. Ties are broken by id. */
  readonly compare?: (a: ListedRecord<z.infer<Schema>>, b: ListedRecord<z.infer<Schema>>) => number;
}

/** Defines a collection; returns the definition with its exact type. */
export function defineCollection<Schema extends z.ZodType, const Target extends string = never>(
  definition: CollectionDefinition<Schema, Target>,
): CollectionDefinition<Schema, Target> {
  return definition;
}

/** Pins every field except the given ones, which tell readers nothing and only sort or file a record. */
export function allBut<Key extends string>(
  ...keys: readonly Key[]
): (data: Readonly<Partial<Record<Key, unknown>>>) => object {
  return (data) =>
    Object.fromEntries(Object.entries(data).filter(([key]) => !keys.some((name) => name === key)));
}

/** Whether a record is a draft, which readers do not see. Only quotations and articles can be drafts. */
export function isDraft(data: object): boolean {
  return ('status' in data && data.status === 'draft') || ('draft' in data && data.draft === true);
}
