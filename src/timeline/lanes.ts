/** The vertical extent of a mark, and the lanes it may be in. */
export interface MarkToPlace {
  readonly top: number;
  readonly bottom: number;
  /** The first and the last of the lanes it may be in. */
  readonly first: number;
  readonly last: number;
}

/**
 * Assigns each mark a lane, counted from 0, so that no two marks in a lane overlap: from the top down, the first of its
 * lanes that is free. A later mark never moves an earlier one. Where all its lanes are taken, a mark shares the one
 * that becomes free first; only then can two overlap.
 */
export function assignLanes(marks: readonly MarkToPlace[]): readonly number[] {
  const lanes = new Array<number>(marks.length).fill(0);
  const ends: number[] = [];
  const order = marks.map((mark, index) => ({ mark, index }));
  order.sort((a, b) => a.mark.top - b.mark.top || a.index - b.index);
  for (const { mark, index } of order) {
    const lane = laneFor(mark, ends);
    ends[lane] = Math.max(mark.bottom, ends[lane] ?? -Infinity);
    lanes[index] = lane;
  }
  return lanes;
}

/** The first lane that is free, else the one that becomes free first. */
function laneFor({ top, first, last }: MarkToPlace, ends: readonly number[]): number {
  let best = first;
  for (let lane = first; lane <= last; lane += 1) {
    const end = ends[lane] ?? -Infinity;
    if (end <= top) return lane;
    if (end < (ends[best] ?? -Infinity)) best = lane;
  }
  return best;
}
