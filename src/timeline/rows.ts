/** The horizontal extent of a mark, in any unit. */
export interface Extent {
  readonly from: number;
  readonly to: number;
  /** Whether it must be above everything it would overlap, as a mark with a label must. */
  readonly onTop?: boolean;
}

/**
 * Piles up marks in rows, counted from 0 at the bottom, so that no two in a row overlap. Each goes into the lowest free row,
 * and those that must be on top come last. If all rows are taken, a mark shares the top row, where marks can then overlap.
 * @param maxRows the maximum number of rows
 */
export function assignRows(extents: readonly Extent[], maxRows: number): readonly number[] {
  const rows = new Array<number>(extents.length).fill(0);
  const byRow: Extent[][] = [];
  const isFree = (row: number, { from, to }: Extent): boolean =>
    !(byRow[row] ?? []).some((other) => other.from < to && from < other.to);
  const order = extents
    .map((extent, index) => ({ extent, index, last: extent.onTop === true ? 1 : 0 }))
    .sort((a, b) => a.last - b.last || a.extent.from - b.extent.from || a.index - b.index);
  for (const { extent, index } of order) {
    let row = 0;
    if (extent.onTop) {
      row = byRow.length;
      while (row > 0 && isFree(row - 1, extent)) row -= 1;
    } else while (!isFree(row, extent)) row += 1;
    row = Math.min(row, maxRows - 1);
    byRow[row] = [...(byRow[row] ?? []), extent];
    rows[index] = row;
  }
  return rows;
}
