import type { PrintedWord } from './printed-words.ts';

/** The place of one quotation mark in a pair: before or after a word, at an index in the word's punctuation there. */
interface Place {
  readonly word: number;
  readonly side: 'before' | 'after';
  readonly at: number;
}

/**
 * Removes both quotation marks of a pair if only one of them is where punctuation is compared, so that a pair differs as a
 * whole or not at all.
 * @param compared the gaps between words where punctuation is compared: 0 is before the first word
 */
export function withWholePairs(
  words: readonly PrintedWord[],
  compared: ReadonlySet<number>,
): readonly PrintedWord[] {
  const halves = pairsOf(words)
    .filter((pair) => new Set(pair.map((place) => compared.has(gapOf(place)))).size > 1)
    .flat();
  if (halves.length === 0) return words;
  const kept = (index: number, side: Place['side']): string[] =>
    (words[index]?.[side] ?? []).filter(
      (_, at) =>
        !halves.some((half) => half.word === index && half.side === side && half.at === at),
    );
  return words.map((word, index) => ({
    ...word,
    before: kept(index, 'before'),
    after: kept(index, 'after'),
  }));
}

function gapOf({ word, side }: Place): number {
  return side === 'before' ? word : word + 1;
}

/** The pairs of quotation marks around words, including nested ones. */
function pairsOf(words: readonly PrintedWord[]): (readonly [Place, Place])[] {
  const pairs: (readonly [Place, Place])[] = [];
  const open: Place[] = [];
  for (const [word, { before, after }] of words.entries()) {
    for (const [at, mark] of before.entries())
      if (mark === '"') open.push({ word, side: 'before', at });
    for (const [at, mark] of after.entries()) {
      const opening = mark === '"' ? open.pop() : undefined;
      if (opening) pairs.push([opening, { word, side: 'after', at }]);
    }
  }
  return pairs;
}
