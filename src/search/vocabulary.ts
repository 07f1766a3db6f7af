import { interfaceLanguage } from '../interface/strings.ts';
import type { SearchRecord } from './index/search-record.ts';
import { searchedPassages, SEPARATOR } from './quotation-summary.ts';
import { hasUnspaced } from './unspaced.ts';

/**
 * The words of the index, for spelling corrections, by language; names have the language `und`. The words of a language are
 * grouped by frequency: the group at index n has the words that occur in at least 4ⁿ but fewer than 4ⁿ⁺¹ records, in
 * alphabetical order, separated by spaces.
 */
export type Vocabulary = Readonly<Record<string, readonly string[]>>;

/** The language of names. */
export const NAMES = 'und';

/** The maximum number of words in a vocabulary, which keeps only the most frequent, so that its files stay small. */
const MAX_WORDS = 25_000;

/** Merges the vocabularies of several volumes. A word goes into the highest group that it has in any of them. */
export function mergeVocabularies(volumes: readonly Vocabulary[]): Vocabulary {
  const languages = new Set(volumes.flatMap((volume) => Object.keys(volume)));
  return Object.fromEntries(
    [...languages].sort().map((language) => {
      const groups = new Map<string, number>();
      for (const volume of volumes)
        for (const [group, words] of (volume[language] ?? []).entries())
          for (const word of words.split(' '))
            groups.set(word, Math.max(group, groups.get(word) ?? 0));
      return [language, groupWords(groups)];
    }),
  );
}

/** The vocabulary of records: words of three letters or more, without digits. */
export function vocabulary(records: readonly SearchRecord[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const record of records)
    for (const word of new Set(wordsOf(record))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const mostFrequent = [...counts].sort(([, a], [, b]) => b - a).slice(0, MAX_WORDS);
  const byLanguage = Map.groupBy(mostFrequent, ([key]) => key.slice(0, key.indexOf(' ')));
  return Object.fromEntries(
    [...byLanguage]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([language, words]) => [
        language,
        groupWords(
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
  const context = [interfaceLanguage, parts[passages.length] ?? ''] as const;
  return [...passages, context, [NAMES, names] as const].flatMap(([language, words]) =>
    words
      .split(' ')
      .filter((word) => /^\p{L}[\p{L}\p{M}]{2,}$/u.test(word) && !hasUnspaced(word))
      .map((word) => `${language} ${word}`),
  );
}

function groupWords(words: Iterable<readonly [word: string, group: number]>): string[] {
  const groups: string[][] = [[]];
  for (const [word, group] of words) {
    while (groups.length <= group) groups.push([]);
    groups[group]?.push(word);
  }
  return groups.map((group) => group.sort().join(' '));
}

/** The average number of words in a file. Each word is in two files, one for its beginning and one for its end. */
const WORDS_PER_FILE = 300;

/** A vocabulary of at most this many words is in a single file, each word once. */
const MAX_WORDS_IN_ONE_FILE = 1500;

/** How many letters at the beginning of a word, and at its end, determine its two files. */
const LETTERS = 2;

/** The name of a file of the vocabulary, in a folder whose name changes with the records. */
export function vocabularyFile(name: string, number: number): string {
  return `words/${name}/${number}.json`;
}

/**
 * The numbers of the files with words similar to a given one: a misspelling at the beginning of a word leaves its end
 * intact, and vice versa.
 */
export function vocabularyFilesOf(word: string, files: number): readonly number[] {
  return [
    ...new Set([keyOf(word.slice(0, LETTERS), files), keyOf(`${word.slice(-LETTERS)}.`, files)]),
  ];
}

function keyOf(letters: string, files: number): number {
  let sum = 0;
  for (const letter of letters) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return sum % files;
}

/** Divides a vocabulary into files, in the order of their numbers; at least one. */
export function vocabularyFiles(all: Vocabulary): Vocabulary[] {
  const entries = Object.entries(all).flatMap(([language, groups]) =>
    groups.flatMap((words, group) =>
      words
        .split(' ')
        .filter((word) => word !== '')
        .map((word) => ({ language, group, word })),
    ),
  );
  const isSingle = entries.length <= MAX_WORDS_IN_ONE_FILE;
  const count = isSingle ? 1 : Math.ceil((entries.length * 2) / WORDS_PER_FILE);
  const files = Array.from({ length: count }, () => new Map<string, [string, number][]>());
  for (const { language, group, word } of entries)
    for (const number of vocabularyFilesOf(word, count)) {
      const existing = files[number]?.get(language);
      if (existing) existing.push([word, group]);
      else files[number]?.set(language, [[word, group]]);
    }
  return files.map((file) =>
    Object.fromEntries([...file].map(([language, words]) => [language, groupWords(words)])),
  );
}
