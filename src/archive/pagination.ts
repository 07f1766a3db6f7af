/** One page of a long list. */
export interface ListPage<T> {
  /** Counted from 1. */
  readonly number: number;
  /** The number of pages in the list; 1 if it is empty. */
  readonly count: number;
  readonly items: readonly T[];
}

/** The maximum number of items on a page, so that pages do not grow with the archive. */
const PAGE_SIZE = 150;

/** Divides a list into pages, keeping its order. */
export function paged<T>(list: readonly T[], size = PAGE_SIZE): ListPage<T>[] {
  const count = Math.max(1, Math.ceil(list.length / size));
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    count,
    items: list.slice(index * size, (index + 1) * size),
  }));
}

/** The suffix that a page appends to the path of its list; undefined for the first page. */
export function pageSuffix(number: number): string | undefined {
  return number === 1 ? undefined : `page/${number}`;
}
