/** The height that a mark takes up, and the lowest lane it may stand in. */
export interface LaneClaim {
  readonly top: number;
  readonly bottom: number;
  readonly lowest: number;
}

/**
 * A lane for each claim, counted from 0, so that no two in one lane overlap: the first that is free, from the
 * top down. What comes later never moves what stands earlier. Where all lanes are taken, the claim shares the one
 * that falls free first; only then can two overlap.
 * @param limit how many lanes there may be, at least 1
 */
export function assignLanes(claims: readonly LaneClaim[], limit: number): readonly number[] {
  const lanes = new Array<number>(claims.length).fill(0);
  const ends = new Array<number>(limit).fill(-Infinity);
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
function laneFor({ top, lowest }: LaneClaim, ends: readonly number[]): number {
  let best = Math.min(lowest, ends.length - 1);
  for (let lane = best; lane < ends.length; lane += 1) {
    const end = ends[lane] ?? -Infinity;
    if (end <= top) return lane;
    if (end < (ends[best] ?? -Infinity)) best = lane;
  }
  return best;
}
