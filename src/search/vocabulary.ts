import type { SearchRecord } from './index/search-record.ts';
import { searchedPassages, SEPARATOR } from './quotation-summary.ts';
import { hasUnspaced } from './unspaced.ts';

/**
 * The words of the index, for spelling corrections, by language; names have the language `und`. Each language's are in
 * groups by frequency: the group at index n holds the words that occur in 4ⁿ up to 4ⁿ⁺¹ records, in alphabetical order,
 * separated by spaces.
 */
export type Vocabulary = Readonly<Record<string, readonly string[]>>;

/** The language of names. */
export const NAMES = 'und';

/** How many words a vocabulary has at most, the most frequent ones, so that its file stays small. */
const LIMIT = 25_000;

/** The vocabulary of several volumes together. A word is in the highest of the groups it has in any of them. */
export function mergeVocabularies(volumes: readonly Vocabulary[]): Vocabulary {
  const languages = new Set(volumes.flatMap((volume) => Object.keys(volume)));
  return Object.fromEntries(
    [...languages].sort().map((language) => {
      const groups = new Map<string, number>();
      for (const volume of volumes)
        for (const [group, words] of (volume[language] ?? []).entries())
          for (const word of words.split(' '))
            groups.set(word, Math.max(group, groups.get(word) ?? 0));
      return [language, grouped(groups)];
    }),
  );
}

/** The vocabulary of records: words of three letters or more, without digits. */
export function vocabulary(records: readonly SearchRecord[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const record of records)
    for (const word of new Set(wordsOf(record))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const mostFrequent = [...counts].sort(([, a], [, b]) => b - a).slice(0, LIMIT);
  const byLanguage = Map.groupBy(mostFrequent, ([key]) => key.slice(0, key.indexOf(' ')));
  return Object.fromEntries(
    [...byLanguage]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([language, words]) => [
        language,
        grouped(
          words.map(([key, count]) => [
            key.slice(key.indexOf(' ') + 1),
            Math.floor(Math.log2(count) / 2),
          ]),
        ),
      ]),
  );
}

/** The words of a record, each after its language and a space. */
function wordsOf({ content, names, shown }: SearchRecord): string[] {
  const parts = content.split(` ${SEPARATOR} `);
  const passages = searchedPassages(shown).map(
    ({ language }, index) => [language.replace(/-.*/, ''), parts[index] ?? ''] as const,
  );
  // Our own words, about the occasion and the speakers, come after the passages.
  const context = ['en', parts[passages.length] ?? ''] as const;
  return [...passages, context, [NAMES, names] as const].flatMap(([language, words]) =>
    words
      .split(' ')
      .filter((word) => /^\p{L}[\p{L}\p{M}]{2,}$/u.test(word) && !hasUnspaced(word))
      .map((word) => `${language} ${word}`),
  );
}

function grouped(words: Iterable<readonly [word: string, group: number]>): string[] {
  const groups: string[][] = [[]];
  for (const [word, group] of words) {
    while (groups.length <= group) groups.push([]);
    groups[group]?.push(word);
  }
  return groups.map((group) => group.sort().join(' '));
}
