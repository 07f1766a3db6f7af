import type { SearchRecord } from './index/search-record.ts';

/**
 * The words of the index, for spelling corrections. The n-th group holds, in alphabetical order and one space
 * apart, the words that stand in 4ⁿ up to 4ⁿ⁺¹ records.
 */
export type Vocabulary = readonly string[];

/** How many words a vocabulary has at most, the commonest, so that it stays a small file. */
const MOST = 25_000;

/** The words of several volumes, each in the highest of the groups it stands in. */
export function mergedVocabulary(volumes: readonly Vocabulary[]): Vocabulary {
  const ranks = new Map<string, number>();
  for (const volume of volumes)
    for (const [rank, group] of volume.entries())
      for (const word of group.split(' ')) ranks.set(word, Math.max(rank, ranks.get(word) ?? 0));
  return grouped(ranks);
}

/** The words of some records that are worth correcting to: of three letters or more, without digits. */
export function vocabulary(records: readonly SearchRecord[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const { content, names } of records) {
    for (const word of new Set(`${content} ${names}`.split(' '))) {
      if (/^\p{L}{3,}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const commonest = [...counts].sort(([, a], [, b]) => b - a).slice(0, MOST);
  return grouped(commonest.map(([word, count]) => [word, Math.floor(Math.log2(count) / 2)]));
}

function grouped(words: Iterable<readonly [word: string, rank: number]>): Vocabulary {
  const groups: string[][] = [[]];
  for (const [word, rank] of words) {
    while (groups.length <= rank) groups.push([]);
    groups[rank]?.push(word);
  }
  return groups.map((group) => group.sort().join(' '));
}
