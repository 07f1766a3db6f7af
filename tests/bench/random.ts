/** A seeded random generator: the same seed gives the same numbers on every machine. */
export interface Random {
  /** From 0 to 1, excluding 1. */
  readonly next: () => number;
  /** A whole number from 0 to `below`, excluding it. */
  readonly below: (below: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
  /** `count` different elements, or all if there are fewer. */
  readonly sample: <T>(from: readonly T[], count: number) => T[];
}

/** Mulberry32, by Tommy Ettinger, in the public domain. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <T>(from: readonly T[]): T => {
    const [picked] = from.slice(below(from.length));
    if (picked === undefined) throw new Error('There is nothing to pick from.');
    return picked;
  };
  const sample = <T>(from: readonly T[], count: number): T[] => {
    const rest = [...from];
    const taken: T[] = [];
    while (taken.length < count && rest.length > 0)
      taken.push(...rest.splice(below(rest.length), 1));
    return taken;
  };
  return { next, below, pick, sample };
}

/** Draws indexes below `size`, the n-th in proportion to 1/(n + `offset`): the Zipf–Mandelbrot law. */
export function zipf(random: Random, size: number, offset: number): () => number {
  const sums: number[] = [];
  let sum = 0;
  for (let rank = 0; rank < size; rank += 1) sums.push((sum += 1 / (rank + offset)));
  return () => {
    const mark = random.next() * sum;
    let low = 0;
    let high = size - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < mark) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
