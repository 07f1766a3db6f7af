/** One page of a long list. */
export interface ListPage<T> {
  /** Counted from 1. */
  readonly number: number;
  /** How many pages the list takes; one where it is empty. */
  readonly count: number;
  readonly items: readonly T[];
}

/** Entries on a page of a list, so that no page grows with the archive. */
const SIZE = 150;

/** Parts a list into pages, in its order. */
export function paged<T>(list: readonly T[], size = SIZE): ListPage<T>[] {
  const count = Math.max(1, Math.ceil(list.length / size));
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    count,
    items: list.slice(index * size, (index + 1) * size),
  }));
}

/** What follows the address of a list in that of one of its pages; nothing for the first, whose address is the list's. */
export function pageScope(number: number): string | undefined {
  return number === 1 ? undefined : `page/${number}`;
}
