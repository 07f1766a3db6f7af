import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * What a page reads from the archive, by name: a whole collection (`quotes`), a record (`quotes/ID`), what a lookup returns
 * (`quotesBy/ID`), or a value made from many records (`quoteLists`). A page that read the same things as in the last build, and found them unchanged, looks the same
 * (docs/decisions/0006-reuse-pages.md).
 */
export type Reads = ReadonlySet<string>;

/**
 * The reads of whatever runs now. Astro bundles the pages with a copy of this module, so the code that renders them shares this
 * through `globalThis` (docs/decisions/0004-one-archive-for-pages-and-files.md).
 */
const shared = globalThis as { verbatimReads?: AsyncLocalStorage<Set<string>> };
const current = (shared.verbatimReads ??= new AsyncLocalStorage());

/** Notes that something was read from the archive. Does nothing unless the reads are being collected. */
export function noteRead(name: string): void {
  current.getStore()?.add(name);
}

/** Forgets what was read so far, since it does not affect the result. */
export function forgetReads(): void {
  current.getStore()?.clear();
}

/**
 * Collects what a function reads from the archive.
 * @returns its result, and the reads; for a promise, these are complete once it is fulfilled
 */
export function collectReads<Result>(read: () => Result): { result: Result; reads: Reads } {
  const reads = new Set<string>();
  return { result: current.run(reads, read), reads };
}

/** A lookup in the archive that notes what is looked up. */
export function notedLookup<Found>(
  name: string,
  lookup: (id: string) => Found,
): (id: string) => Found {
  return (id) => {
    noteRead(`${name}/${id}`);
    return lookup(id);
  };
}

/** A value made from all records, computed once, which the archive notes as read by its name. */
export function notedValue<Value>(name: string, compute: () => Value): () => Value {
  let cached: { value: Value } | undefined;
  return () => {
    noteRead(name);
    cached ??= current.exit(() => ({ value: compute() }));
    return cached.value;
  };
}

/** Functions like `notedLookup`’s from lookups by name. */
export function notedLookups<Lookups extends Readonly<Record<string, (id: string) => unknown>>>(
  lookups: Lookups,
): Lookups {
  return Object.fromEntries(
    Object.entries(lookups).map(([name, lookup]) => [name, notedLookup(name, lookup)]),
  ) as Lookups;
}

/** Caches the result of a function that reads from the archive. Whenever the result is used, notes what the function read. */
export function cachedReads<Result>(compute: () => Result): () => Result {
  let cached: { readonly result: Result; readonly reads: readonly string[] } | undefined;
  return () => {
    if (!cached) {
      const { result, reads } = collectReads(compute);
      cached = { result, reads: [...reads] };
    }
    for (const name of cached.reads) noteRead(name);
    return cached.result;
  };
}
