import type { Pair } from './align.ts';
import type { PrintedWord } from './printed-words.ts';

/**
 * In scripts without spaces, drops the pairs of characters whose words are not paired completely: a word in which one
 * character differs is a different word.
 */
export function wholeWords(
  base: readonly PrintedWord[],
  other: readonly PrintedWord[],
  pairs: readonly Pair[],
): readonly Pair[] {
  if (!base.some(({ joined }) => joined) && !other.some(({ joined }) => joined)) return pairs;
  let kept = pairs;
  for (;;) {
    const [ofBase, ofOther] = [new Map(kept), new Map(kept.map(([one, two]) => [two, one]))];
    const rest = kept.filter(
      ([one, two]) => isWhole(base, one, ofBase, two) && isWhole(other, two, ofOther, one),
    );
    if (rest.length === kept.length) return kept;
    kept = rest;
  }
}

/** Whether all characters of a word are paired, in the same sequence. */
function isWhole(
  words: readonly PrintedWord[],
  index: number,
  paired: ReadonlyMap<number, number>,
  opposite: number,
): boolean {
  for (let at = index; words[at]?.joined; at -= 1)
    if (paired.get(at - 1) !== opposite + at - 1 - index) return false;
  for (let at = index + 1; words[at]?.joined; at += 1)
    if (paired.get(at) !== opposite + at - index) return false;
  return true;
}
