import { parsedEdtf } from '../dates/parsed.ts';
import { sortYear } from '../dates/compare.ts';
import type { QuoteData } from '../schemas/quote.ts';
import { assignColumns, type ToPlace } from './columns.ts';
import { folded } from './fold.ts';
import type { Branch, StemmaNode } from './node.ts';
import { treesOf, type Evidence } from './tree.ts';

/** How the words of a record traveled, as plain data. */
export interface Stemma {
  readonly columns: number;
  readonly rows: number;
  /** Where a year begins, at its first column. */
  readonly years: readonly { readonly column: number; readonly year: number }[];
  /** The first column of the band of what has no date; undefined where all is dated. */
  readonly undatedFrom: number | undefined;
  readonly root: StemmaNode;
  /** The printings of which it is not known from whom they have the words. */
  readonly floating: readonly StemmaNode[];
}

/**
 * Lays out how the words of a record traveled: time runs from left to right, and what followed a printing is right of it,
 * the first in its row and the others below. The same record gives the same layout.
 */
export function layOutStemma(record: QuoteData, evidence: Evidence): Stemma {
  const { root, floating } = treesOf(record, evidence);
  const { length } = record.witnesses;
  const roots = [{ ...root, children: folded(root.children, length) }, ...folded(floating, length)];
  const branches: Branch[] = [];
  const places: ToPlace[] = [];
  const add = (branch: Branch, parent: number | undefined): void => {
    const index = branches.push(branch) - 1;
    const { what, date, lead } = branch;
    const isPassage = what.kind === 'station' || (what.kind === 'printing' && what.isCopyText);
    // What hangs on nothing leaves the first column to the words that say so.
    const isFirst = what.kind === 'origin' || (lead !== 'unknown' && floating.length === 0);
    places.push({ parent, date, isPassage, from: isFirst ? 0 : 1 });
    for (const child of branch.children) add(child, index);
  };
  for (const each of roots) add(each, undefined);
  const columns = assignColumns(places);

  let [next, rows] = [0, 0];
  const place = ({ children, ...branch }: Branch, row: number): StemmaNode => {
    const column = columns.of[next] ?? 0;
    next += 1;
    rows = Math.max(rows, row + 1);
    return {
      ...branch,
      column,
      row,
      children: children.map((child, index) => place(child, index === 0 ? row : rows)),
    };
  };
  const [first, ...others] = roots.map((each) => place(each, rows));
  if (!first) throw new Error('A record has a first printing.');
  return {
    columns: columns.count,
    rows,
    years: yearsOf(branches, columns.of),
    undatedFrom: columns.undatedFrom < columns.count ? columns.undatedFrom : undefined,
    root: first,
    floating: others,
  };
}

/** The years of the columns, each where it is first reached. */
function yearsOf(branches: readonly Branch[], columns: readonly number[]): Stemma['years'] {
  const byColumn = new Map<number, number>();
  for (const [index, { date }] of branches.entries()) {
    const column = columns[index] ?? 0;
    if (date === undefined) continue;
    const year = sortYear(parsedEdtf(date));
    byColumn.set(column, Math.min(year, byColumn.get(column) ?? year));
  }
  const years: { column: number; year: number }[] = [];
  for (const [column, year] of [...byColumn].sort(([a], [b]) => a - b))
    if (year > (years.at(-1)?.year ?? -Infinity)) years.push({ column, year });
  return years;
}
