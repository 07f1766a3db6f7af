import type { Cell, Collation } from './collate.ts';

/** Some columns of a collation that fit side by side, like a system of a musical score. */
export interface TableRow {
  /** The words of the copy-text, a column each. */
  readonly columns: readonly string[];
  /** The cells of each row, in the order of the rows. */
  readonly rows: readonly (readonly Cell[])[];
}

/** Room between two columns, in characters. */
const GAP = 2;

/**
 * Cuts a collation into systems that are each at most so wide. A column is as wide as the longest text in it; one that is
 * wider than the whole width stands alone.
 * @param width in characters
 */
export function tableRows({ columns, rows }: Collation, width: number): TableRow[] {
  const widths = columns.map((column, index) =>
    Math.max(column.length, ...rows.map((cells) => cells[index]?.text.length ?? 0)),
  );
  const cuts: number[] = [0];
  let used = 0;
  for (const [index, columnWidth] of widths.entries()) {
    if (used > 0 && used + columnWidth > width) {
      cuts.push(index);
      used = 0;
    }
    used += columnWidth + GAP;
  }
  return cuts.map((from, index) => {
    const to = cuts[index + 1] ?? columns.length;
    return { columns: columns.slice(from, to), rows: rows.map((cells) => cells.slice(from, to)) };
  });
}
