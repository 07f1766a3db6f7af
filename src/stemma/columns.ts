import { parsedEdtf } from '../dates/parsed.ts';
import { sortDay } from '../dates/sort-key.ts';

/** A node to place. */
export interface NodeToPlace {
  /** The index of its parent, if it has one. */
  readonly parent: number | undefined;
  readonly date: string | undefined;
  /** Whether it is the speaker or the document, which comes before all printings. */
  readonly isOrigin: boolean;
  /** Whether it is part of the chain. Without a date, it is then placed after its parent, and not in the undated band. */
  readonly isInChain: boolean;
}

/** The column of each node, and the first column of the undated band. */
export interface Columns {
  readonly byNode: readonly number[];
  readonly count: number;
  readonly undatedFrom: number;
}

/** The number of columns that fit comfortably. Nodes are spread across this many if their dates allow it. */
const COMFORTABLE = 6;

/**
 * Assigns nodes to columns by date, from left to right, each to the right of its parent. A date earlier than the parent's
 * counts as the parent's. A node without a date that is in the chain or has dated descendants is placed by its parent's date,
 * or else by the earliest of its descendants' dates. All other undated nodes go into the band at the right.
 * @param nodes parents before their children
 */
export function assignColumns(nodes: readonly NodeToPlace[]): Columns {
  const days = daysOf(nodes);
  const order = [...nodes.keys()]
    .filter((index) => days[index] !== undefined)
    .sort((a, b) => (days[a] ?? 0) - (days[b] ?? 0) || a - b);
  const hasUndated = order.length < nodes.length;
  const breaks = new Set<number>();
  let dated = placeDated(nodes, order, breaks);
  while (dated.count < COMFORTABLE - (hasUndated ? 1 : 0)) {
    const widest = widestGap(order, days, dated.byNode);
    if (widest === undefined) break;
    breaks.add(widest);
    dated = placeDated(nodes, order, breaks);
  }
  const undatedFrom = dated.count;
  const byNode = nodes.map((_, index) => dated.byNode.get(index) ?? undatedFrom);
  for (const [index, { parent }] of nodes.entries())
    if (!dated.byNode.has(index) && parent !== undefined && !dated.byNode.has(parent))
      byNode[index] = (byNode[parent] ?? undatedFrom) + 1;
  return { byNode, count: Math.max(0, ...byNode) + 1, undatedFrom };
}

/** The day that decides each node's column; undefined for nodes in the undated band. */
function daysOf(nodes: readonly NodeToPlace[]): (number | undefined)[] {
  const knownDays = nodes.map(({ date }) =>
    date === undefined ? undefined : sortDay(parsedEdtf(date)),
  );
  /** For each node, the earliest day of any of its descendants. */
  const descendantDays = nodes.map((): number | undefined => undefined);
  for (const [index, { parent }] of [...nodes.entries()].reverse()) {
    const day = knownDays[index] ?? descendantDays[index];
    if (parent === undefined || day === undefined) continue;
    descendantDays[parent] = Math.min(day, descendantDays[parent] ?? day);
  }
  const origin = nodes.findIndex(({ isOrigin }) => isOrigin);
  const days: (number | undefined)[] = [];
  for (const [index, { parent, isInChain }] of nodes.entries()) {
    const parentDay = parent === undefined ? undefined : days[parent];
    const descendantDay = descendantDays[index];
    const isPlaced = isInChain || descendantDay !== undefined;
    const day = knownDays[index] ?? (isPlaced ? (parentDay ?? descendantDay) : undefined);
    const earliest = parentDay ?? knownDays[origin] ?? day;
    days.push(day === undefined ? undefined : Math.max(day, earliest ?? day));
  }
  return days;
}

interface Placed {
  readonly byNode: ReadonlyMap<number, number>;
  readonly count: number;
}

/** Places the dated nodes, in the given order, in as few columns as possible, starting a new column at each break. */
function placeDated(
  nodes: readonly NodeToPlace[],
  order: readonly number[],
  breaks: ReadonlySet<number>,
): Placed {
  const byNode = new Map<number, number>();
  const origin = order.find((index) => nodes[index]?.isOrigin);
  let column = 0;
  for (const [position, index] of order.entries()) {
    const { parent, isOrigin } = nodes[index] ?? {};
    const predecessor = parent ?? (isOrigin ? undefined : origin);
    const leftmost = predecessor === undefined ? 0 : (byNode.get(predecessor) ?? -1) + 1;
    column = Math.max(column + (breaks.has(position) ? 1 : 0), leftmost);
    byNode.set(index, column);
  }
  return { byNode, count: order.length === 0 ? 0 : column + 1 };
}

/** The position in the order right after the longest gap in time within a column; undefined if no column has a gap. */
function widestGap(
  order: readonly number[],
  days: readonly (number | undefined)[],
  byNode: ReadonlyMap<number, number>,
): number | undefined {
  let [widest, found]: [number, number | undefined] = [0, undefined];
  for (const [position, index] of order.entries()) {
    const previous = order[position - 1];
    if (previous === undefined || byNode.get(previous) !== byNode.get(index)) continue;
    const gap = (days[index] ?? 0) - (days[previous] ?? 0);
    if (gap > widest) [widest, found] = [gap, position];
  }
  return found;
}
