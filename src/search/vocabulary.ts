import type { SearchRecord } from './record.ts';

/**
 * The words of the index, for spelling corrections. The n-th group holds, in alphabetical order and one space
 * apart, the words that stand in 4ⁿ up to 4ⁿ⁺¹ records.
 */
export type Vocabulary = readonly string[];

/** The words of some records that are worth correcting to: of three letters or more, without digits. */
export function vocabulary(records: readonly SearchRecord[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const { content, names } of records) {
    for (const word of new Set(`${content} ${names}`.split(' '))) {
      if (/^\p{L}{3,}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const groupOf = (count: number): number => Math.floor(Math.log2(count) / 2);
  const groups = Array.from(
    { length: 1 + groupOf(Math.max(1, records.length)) },
    (): string[] => [],
  );
  for (const [word, count] of counts) groups[groupOf(count)]?.push(word);
  return groups.map((group) => group.sort().join(' '));
}
