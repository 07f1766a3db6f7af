/** A box to place: its first and last column, both inclusive, and how many rows it takes. */
export interface Box {
  readonly first: number;
  readonly last: number;
  readonly rows: number;
}

/**
 * Places boxes on shelves from the top down, each on the first shelf where its columns are free, as CSS grid does with
 * `grid-auto-flow: dense`. A shelf is as tall as its tallest box.
 * @returns the row in which each box begins
 */
export function packedRows(boxes: readonly Box[]): number[] {
  const shelves: { readonly taken: Set<number>; rows: number }[] = [];
  const shelfOf = boxes.map(({ first, last, rows }) => {
    const columns = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    let shelf = shelves.find(({ taken }) => columns.every((column) => !taken.has(column)));
    if (!shelf) shelves.push((shelf = { taken: new Set(), rows: 0 }));
    for (const column of columns) shelf.taken.add(column);
    shelf.rows = Math.max(shelf.rows, rows);
    return shelf;
  });
  let top = 0;
  const tops = new Map(
    shelves.map((shelf) => {
      const placed = [shelf, top] as const;
      top += shelf.rows;
      return placed;
    }),
  );
  return shelfOf.map((shelf) => tops.get(shelf) ?? 0);
}
