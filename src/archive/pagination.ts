/** One page of a long list. */
export interface ListPage<T> {
  /** Counted from 1. */
  readonly number: number;
  /** The number of pages of the list; one if it is empty. */
  readonly count: number;
  readonly items: readonly T[];
}

/** How many entries a page has at most, so that no page grows with the archive. */
const SIZE = 150;

/** Divides a list into pages, keeping its order. */
export function paged<T>(list: readonly T[], size = SIZE): ListPage<T>[] {
  const count = Math.max(1, Math.ceil(list.length / size));
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    count,
    items: list.slice(index * size, (index + 1) * size),
  }));
}

/** What the path of a page adds to that of its list; undefined for the first page. */
export function pageScope(number: number): string | undefined {
  return number === 1 ? undefined : `page/${number}`;
}
