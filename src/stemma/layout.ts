import { parsedEdtf } from '../dates/parsed.ts';
import { sortYear } from '../dates/compare.ts';
import type { QuoteData } from '../schemas/quote.ts';
import { assignColumns, type NodeToPlace } from './columns.ts';
import { withGroups } from './fold.ts';
import type { Branch, StemmaNode } from './node.ts';
import { packedRows } from './pack.ts';
import { treesOf, type Comparisons } from './tree.ts';

/** How the words of a record traveled, as plain data. */
export interface Stemma {
  readonly columns: number;
  /** The years to name above the columns, each with the column where it begins. */
  readonly years: readonly { readonly column: number; readonly year: number }[];
  /** The first column of the band of undated nodes; undefined if all have dates. */
  readonly undatedFrom: number | undefined;
  readonly root: StemmaNode;
  /** The trees whose roots have no known source. */
  readonly floating: readonly FloatingTree[];
}

/** A tree whose root has no known source, and the last column reserved for it. */
export interface FloatingTree {
  readonly node: StemmaNode;
  readonly last: number;
}

/**
 * Lays out how the words of a record traveled. Time runs from left to right. The printings that follow a printing are to
 * its right, the first in the same row and the others below. Trees without a known source go below everything else, side by
 * side where there is room. The same record always gives the same layout.
 */
export function layOutStemma(record: QuoteData, comparisons: Comparisons): Stemma {
  const { root, floating } = treesOf(record, comparisons);
  const { length } = record.witnesses;
  const [trunk] = withGroups([root], length);
  if (!trunk) throw new Error('The record has no first printing.');
  const roots = [trunk, ...withGroups(floating, length)];
  const places: NodeToPlace[] = [];
  const branches: Branch[] = [];
  const add = (branch: Branch, parent: number | undefined): void => {
    const { content, date } = branch;
    const isInChain =
      content.kind === 'intermediary' || (content.kind === 'printing' && content.isCopyText);
    places.push({ parent, date, isInChain, isOrigin: content.kind === 'origin' });
    const index = branches.push(branch) - 1;
    for (const child of branch.children) add(child, index);
  };
  for (const each of roots) add(each, undefined);
  const columns = assignColumns(places);

  let nextIndex = 0;
  const place = ({ children, ...branch }: Branch): StemmaNode => {
    const column = columns.byNode[nextIndex] ?? 0;
    nextIndex += 1;
    const placedChildren: StemmaNode[] = [];
    let row = 0;
    for (const child of children) {
      const placed = movedDown(place(child), row);
      placedChildren.push(placed);
      row = lastRow(placed) + 1;
    }
    return { ...branch, column, row: 0, children: placedChildren };
  };
  const [first, ...others] = roots.map(place);
  if (!first) throw new Error('The record has no first printing.');
  const { undatedFrom, count } = columns;
  return {
    columns: count,
    years: yearsOf(branches, columns.byNode),
    undatedFrom: undatedFrom < count ? undatedFrom : undefined,
    root: first,
    floating: sideBySide(others, lastRow(first) + 1, columns),
  };
}

/** Places trees from a row downward. Each gets the columns up to where the next tree, or the undated band, begins. */
function sideBySide(
  trees: readonly StemmaNode[],
  firstRow: number,
  { undatedFrom, count }: { readonly undatedFrom: number; readonly count: number },
): FloatingTree[] {
  const starts = [...trees.map(({ column }) => column), undatedFrom, count];
  const lastColumns = trees.map((node) => {
    const nextStart = Math.min(...starts.filter((column) => column > node.column));
    return Math.max(lastColumn(node), nextStart - 1);
  });
  const rows = packedRows(
    trees.map((node, index) => ({
      first: node.column,
      last: lastColumns[index] ?? node.column,
      rows: lastRow(node) + 1,
    })),
  );
  return trees.map((node, index) => ({
    node: movedDown(node, firstRow + (rows[index] ?? 0)),
    last: lastColumns[index] ?? node.column,
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

/** The years to name above the columns, each with the first column that has a date in it. */
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
