/** The positions of quotations, in order: the first, then the distance from each to the next, which keeps files small. */
export type Positions = readonly number[];

/** Encodes positions, in order, for a file. */
export function packPositions(positions: readonly number[]): Positions {
  return positions.map((position, index) => position - (positions[index - 1] ?? 0));
}

/** Decodes the positions in a file. */
export function unpackPositions(packed: Positions): number[] {
  let position = 0;
  return packed.map((more) => (position += more));
}
