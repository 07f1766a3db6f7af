/** The height that a mark takes up, and the lanes it may stand in. */
export interface LaneClaim {
  readonly top: number;
  readonly bottom: number;
  /** The first and the last of its lanes. */
  readonly first: number;
  readonly last: number;
}

/**
 * A lane for each claim, counted from 0, so that no two in one lane overlap: the first of its lanes that is free,
 * from the top down. What comes later never moves what stands earlier. Where all its lanes are taken, a claim shares
 * the one that falls free first; only then can two overlap.
 */
export function assignLanes(claims: readonly LaneClaim[]): readonly number[] {
  const lanes = new Array<number>(claims.length).fill(0);
  const ends: number[] = [];
  const order = claims.map((claim, index) => ({ claim, index }));
  order.sort((a, b) => a.claim.top - b.claim.top || a.index - b.index);
  for (const { claim, index } of order) {
    const lane = laneFor(claim, ends);
    ends[lane] = Math.max(claim.bottom, ends[lane] ?? -Infinity);
    lanes[index] = lane;
  }
  return lanes;
}

/** The first lane that is free, else the one that falls free first. */
function laneFor({ top, first, last }: LaneClaim, ends: readonly number[]): number {
  let best = first;
  for (let lane = first; lane <= last; lane += 1) {
    const end = ends[lane] ?? -Infinity;
    if (end <= top) return lane;
    if (end < (ends[best] ?? -Infinity)) best = lane;
  }
  return best;
}
