import { parsedEdtf } from '../dates/parsed.ts';
import { sortYear } from '../dates/compare.ts';
import type { QuoteData } from '../schemas/quote.ts';
import { assignColumns, type ToPlace } from './columns.ts';
import { folded } from './fold.ts';
import type { Branch, StemmaNode } from './node.ts';
import { packed } from './pack.ts';
import { treesOf, type Evidence } from './tree.ts';

/** How the words of a record traveled, as plain data. */
export interface Stemma {
  readonly columns: number;
  /** Where a year begins, at its first column. */
  readonly years: readonly { readonly column: number; readonly year: number }[];
  /** The first column of the band of what has no date; undefined where all is dated. */
  readonly undatedFrom: number | undefined;
  readonly root: StemmaNode;
  /** The printings of which it is not known from whom they have the words, each with its last column. */
  readonly floating: readonly Floating[];
}

/** A tree that hangs on nothing, with the last of the columns that are its own. */
export interface Floating {
  readonly node: StemmaNode;
  readonly last: number;
}

/**
 * Lays out how the words of a record traveled: time runs from left to right, and what followed a printing is right of it,
 * the first in its row and the others below. What hangs on nothing is below all else, side by side where there is room.
 * The same record gives the same layout.
 */
export function layOutStemma(record: QuoteData, evidence: Evidence): Stemma {
  const { root, floating } = treesOf(record, evidence);
  const { length } = record.witnesses;
  const [trunk] = folded([root], length);
  if (!trunk) throw new Error('A record has a first printing.');
  const roots = [trunk, ...folded(floating, length)];
  const places: ToPlace[] = [];
  const branches: Branch[] = [];
  const add = (branch: Branch, parent: number | undefined): void => {
    const { what, date } = branch;
    const isPassage = what.kind === 'station' || (what.kind === 'printing' && what.isCopyText);
    places.push({ parent, date, isPassage, isOrigin: what.kind === 'origin' });
    const index = branches.push(branch) - 1;
    for (const child of branch.children) add(child, index);
  };
  for (const each of roots) add(each, undefined);
  const columns = assignColumns(places);

  let next = 0;
  const place = ({ children, ...branch }: Branch): StemmaNode => {
    const column = columns.of[next] ?? 0;
    next += 1;
    const below: StemmaNode[] = [];
    let row = 0;
    for (const child of children) {
      const placed = movedDown(place(child), row);
      below.push(placed);
      row = lastRow(placed) + 1;
    }
    return { ...branch, column, row: 0, children: below };
  };
  const [first, ...others] = roots.map(place);
  if (!first) throw new Error('A record has a first printing.');
  const { undatedFrom, count } = columns;
  return {
    columns: count,
    years: yearsOf(branches, columns.of),
    undatedFrom: undatedFrom < count ? undatedFrom : undefined,
    root: first,
    floating: besideEachOther(others, lastRow(first) + 1, columns),
  };
}

/** Places trees below a row. The words of each may go on to the column before that of another. */
function besideEachOther(
  trees: readonly StemmaNode[],
  below: number,
  { undatedFrom, count }: { readonly undatedFrom: number; readonly count: number },
): Floating[] {
  const starts = [...trees.map(({ column }) => column), undatedFrom, count];
  const lasts = trees.map((node) => {
    const next = Math.min(...starts.filter((column) => column > node.column));
    return Math.max(lastColumn(node), next - 1);
  });
  const rows = packed(
    trees.map((node, index) => ({
      first: node.column,
      last: lasts[index] ?? node.column,
      rows: lastRow(node) + 1,
    })),
  );
  return trees.map((node, index) => ({
    node: movedDown(node, below + (rows[index] ?? 0)),
    last: lasts[index] ?? node.column,
  }));
}

function movedDown({ children, row, ...node }: StemmaNode, by: number): StemmaNode {
  return { ...node, row: row + by, children: children.map((child) => movedDown(child, by)) };
}

function lastRow({ row, children }: StemmaNode): number {
  return Math.max(row, ...children.map(lastRow));
}

function lastColumn({ column, children }: StemmaNode): number {
  return Math.max(column, ...children.map(lastColumn));
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
