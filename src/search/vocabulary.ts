import type { SearchRecord } from './index/search-record.ts';

/**
 * The words of the index, for spelling corrections, in groups by frequency. The group at index n holds the words that
 * occur in 4ⁿ up to 4ⁿ⁺¹ records, in alphabetical order, separated by spaces.
 */
export type Vocabulary = readonly string[];

/** How many words a vocabulary has at most, the most frequent ones, so that its file stays small. */
const LIMIT = 25_000;

/** The vocabulary of several volumes together. A word is in the highest of the groups it has in any of them. */
export function mergeVocabularies(volumes: readonly Vocabulary[]): Vocabulary {
  const groups = new Map<string, number>();
  for (const volume of volumes)
    for (const [group, words] of volume.entries())
      for (const word of words.split(' ')) groups.set(word, Math.max(group, groups.get(word) ?? 0));
  return grouped(groups);
}

/** The vocabulary of records: words of three letters or more, without digits. */
export function vocabulary(records: readonly SearchRecord[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const { content, names } of records) {
    for (const word of new Set(`${content} ${names}`.split(' '))) {
      if (/^\p{L}{3,}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const mostFrequent = [...counts].sort(([, a], [, b]) => b - a).slice(0, LIMIT);
  return grouped(mostFrequent.map(([word, count]) => [word, Math.floor(Math.log2(count) / 2)]));
}

function grouped(words: Iterable<readonly [word: string, group: number]>): Vocabulary {
  const groups: string[][] = [[]];
  for (const [word, group] of words) {
    while (groups.length <= group) groups.push([]);
    groups[group]?.push(word);
  }
  return groups.map((group) => group.sort().join(' '));
}
