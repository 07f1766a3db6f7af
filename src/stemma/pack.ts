/** A box to place: its columns, the last one included, and how many rows it takes. */
export interface Box {
  readonly first: number;
  readonly last: number;
  readonly rows: number;
}

/**
 * Places boxes in shelves from the top, each in the first that has its columns free, as a grid of CSS does that packs
 * densely. A shelf is as high as its highest box.
 * @returns the row in which each box begins
 */
export function packed(boxes: readonly Box[]): number[] {
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
      const own = [shelf, top] as const;
      top += shelf.rows;
      return own;
    }),
  );
  return shelfOf.map((shelf) => tops.get(shelf) ?? 0);
}
