import { parsedEdtf } from '../dates/parsed.ts';
import { sortDay } from '../dates/sort-key.ts';

/** A node to place: after the node whose index is its parent's, if it has one. */
export interface ToPlace {
  readonly parent: number | undefined;
  readonly date: string | undefined;
  /** Whether it is the speaker or the document, which all printings come after. */
  readonly isOrigin: boolean;
  /** Whether it is placed by its parent where it has no date: it is part of the chain. */
  readonly isPassage: boolean;
}

/** The column of each node, and the first column of those that have no date. */
export interface Columns {
  readonly of: readonly number[];
  readonly count: number;
  readonly undatedFrom: number;
}

/** As many columns as there are room for without need. */
const COMFORTABLE = 6;

/**
 * Places nodes in columns from left to right, so that none is left of an earlier one and each is right of its parent. A
 * date before that of the parent counts as the parent's. A node without a date is in the band at the right, unless one
 * that follows it has a date.
 * @param nodes parents before their children
 */
export function assignColumns(nodes: readonly ToPlace[]): Columns {
  const days = daysOf(nodes);
  const order = [...nodes.keys()]
    .filter((index) => days[index] !== undefined)
    .sort((a, b) => (days[a] ?? 0) - (days[b] ?? 0) || a - b);
  const hasUndated = order.length < nodes.length;
  const breaks = new Set<number>();
  let dated = placeDated(nodes, order, breaks);
  while (dated.count < COMFORTABLE - (hasUndated ? 1 : 0)) {
    const widest = widestGap(order, days, dated.of);
    if (widest === undefined) break;
    breaks.add(widest);
    dated = placeDated(nodes, order, breaks);
  }
  const undatedFrom = dated.count;
  const of = nodes.map((_, index) => dated.of.get(index) ?? undatedFrom);
  for (const [index, { parent }] of nodes.entries())
    if (!dated.of.has(index) && parent !== undefined && !dated.of.has(parent))
      of[index] = (of[parent] ?? undatedFrom) + 1;
  return { of, count: Math.max(0, ...of) + 1, undatedFrom };
}

/** The day by which each node is placed; undefined for those in the band. */
function daysOf(nodes: readonly ToPlace[]): (number | undefined)[] {
  const own = nodes.map(({ date }) => (date === undefined ? undefined : sortDay(parsedEdtf(date))));
  /** The first day among those that follow a node. */
  const later = nodes.map((): number | undefined => undefined);
  for (const [index, { parent }] of [...nodes.entries()].reverse()) {
    const known = own[index] ?? later[index];
    if (parent === undefined || known === undefined) continue;
    later[parent] = Math.min(known, later[parent] ?? known);
  }
  const said = nodes.findIndex(({ isOrigin }) => isOrigin);
  const days: (number | undefined)[] = [];
  for (const [index, { parent, isPassage }] of nodes.entries()) {
    const before = parent === undefined ? undefined : days[parent];
    const after = later[index];
    const known = own[index] ?? (isPassage ? (before ?? after) : after && (before ?? after));
    const first = before ?? own[said] ?? known;
    days.push(known === undefined ? undefined : Math.max(known, first ?? known));
  }
  return days;
}

interface Placed {
  readonly of: ReadonlyMap<number, number>;
  readonly count: number;
}

/** Places the dated nodes in as few columns as possible, with a new one at each break. */
function placeDated(
  nodes: readonly ToPlace[],
  order: readonly number[],
  breaks: ReadonlySet<number>,
): Placed {
  const of = new Map<number, number>();
  const origin = order.find((index) => nodes[index]?.isOrigin);
  let column = 0;
  for (const [at, index] of order.entries()) {
    const { parent, isOrigin } = nodes[index] ?? {};
    const before = parent ?? (isOrigin ? undefined : origin);
    const first = before === undefined ? 0 : (of.get(before) ?? -1) + 1;
    column = Math.max(column + (breaks.has(at) ? 1 : 0), first);
    of.set(index, column);
  }
  return { of, count: order.length === 0 ? 0 : column + 1 };
}

/** The place in the order before which the most time passed within a column. */
function widestGap(
  order: readonly number[],
  days: readonly (number | undefined)[],
  of: ReadonlyMap<number, number>,
): number | undefined {
  let [widest, found]: [number, number | undefined] = [0, undefined];
  for (const [at, index] of order.entries()) {
    const before = order[at - 1];
    if (before === undefined || of.get(before) !== of.get(index)) continue;
    const gap = (days[index] ?? 0) - (days[before] ?? 0);
    if (gap > widest) [widest, found] = [gap, at];
  }
  return found;
}
