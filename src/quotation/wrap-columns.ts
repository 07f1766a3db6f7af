import type { Cell, Collation } from './collate.ts';

/** Columns of a collation that fit side by side. */
export interface ColumnGroup {
  /** The words of the copy-text in each column. */
  readonly columns: readonly string[];
  /** The cells of each witness. */
  readonly rows: readonly (readonly Cell[])[];
}

/** The space between two columns, in characters. */
const GAP = 2;

/**
 * Wraps a collation into groups of columns, like the systems of a musical score. A column is as wide as the longest text in
 * it, and one that is wider than `width` gets a group to itself.
 * @param width the width of a group, in characters
 */
export function wrapColumns({ columns, rows }: Collation, width: number): ColumnGroup[] {
  const widths = columns.map((column, index) =>
    Math.max(column.length, ...rows.map((cells) => cells[index]?.text.length ?? 0)),
  );
  const starts: number[] = [0];
  let used = 0;
  for (const [index, columnWidth] of widths.entries()) {
    if (used > 0 && used + columnWidth > width) {
      starts.push(index);
      used = 0;
    }
    used += columnWidth + GAP;
  }
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? columns.length;
    return {
      columns: columns.slice(start, end),
      rows: rows.map((cells) => cells.slice(start, end)),
    };
  });
}
