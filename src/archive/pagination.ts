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
export function paged<T>(
  list: readonly T[],
  size = PAGE_SIZE,
): [ListPage<T>, ...(readonly ListPage<T>[])] {
  const count = Math.max(1, Math.ceil(list.length / size));
  const page = (number: number): ListPage<T> => ({
    number,
    count,
    items: list.slice((number - 1) * size, number * size),
  });
  return [page(1), ...Array.from({ length: count - 1 }, (_, index) => page(index + 2))];
}

/** The suffix that a page appends to the path of its list; undefined for the first page. */
export function pageSuffix(number: number): string | undefined {
  return number === 1 ? undefined : `page/${number}`;
}
