/** One of the parts into which a long benchmark is divided. */
export interface Part {
  /** From 0. */
  readonly index: number;
  readonly of: number;
}

/** All of a benchmark. */
export const whole: Part = { index: 0, of: 1 };

/** Reads a part such as `2/3`; undefined where a text names none. */
export function parsePart(text: string): Part | undefined {
  const [, number, of] = /^([1-9]\d?)\/([1-9]\d?)$/.exec(text) ?? [];
  const part = { index: Number(number) - 1, of: Number(of) };
  return part.index < part.of ? part : undefined;
}

/** The elements of a list that belong to a part: every element belongs to one. */
export function partOf<T>(list: readonly T[], { index, of }: Part): T[] {
  return list.filter((_, place) => place % of === index);
}
