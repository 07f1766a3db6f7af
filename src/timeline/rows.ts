/** What a mark takes up across, in units. */
export interface Extent {
  readonly from: number;
  readonly to: number;
  /** Whether it is to be above all that it would overlap, as a mark with a label is. */
  readonly onTop?: boolean;
}

/**
 * Piles marks up in rows, counted from 0 at the bottom, so that no two in a row overlap: each is in the lowest row that is
 * free, and those on top come last. Where all rows are taken, a mark shares the last; only there can two overlap.
 * @param most how many rows there may be
 */
export function assignRows(extents: readonly Extent[], most: number): readonly number[] {
  const rows = new Array<number>(extents.length).fill(0);
  const taken: Extent[][] = [];
  const isFree = (row: number, { from, to }: Extent): boolean =>
    !(taken[row] ?? []).some((other) => other.from < to && from < other.to);
  const order = extents
    .map((extent, index) => ({ extent, index, last: extent.onTop === true ? 1 : 0 }))
    .sort((a, b) => a.last - b.last || a.extent.from - b.extent.from || a.index - b.index);
  for (const { extent, index } of order) {
    let row = 0;
    if (extent.onTop) {
      row = taken.length;
      while (row > 0 && isFree(row - 1, extent)) row -= 1;
    } else while (!isFree(row, extent)) row += 1;
    row = Math.min(row, most - 1);
    taken[row] = [...(taken[row] ?? []), extent];
    rows[index] = row;
  }
  return rows;
}
