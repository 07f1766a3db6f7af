import type { Pair } from './align.ts';
import type { PrintedWord } from './printed-words.ts';

/**
 * In scripts without spaces, keeps paired characters only where whole words are paired: a word that differs in one
 * character is a different word.
 */
export function wholeWords(
  base: readonly PrintedWord[],
  other: readonly PrintedWord[],
  pairs: readonly Pair[],
): readonly Pair[] {
  if (!base.some(({ joined }) => joined) && !other.some(({ joined }) => joined)) return pairs;
  let kept = pairs;
  for (;;) {
    const [toOther, toBase] = [new Map(kept), new Map(kept.map(([one, two]) => [two, one]))];
    const whole = kept.filter(
      ([one, two]) => isWhole(base, one, toOther, two) && isWhole(other, two, toBase, one),
    );
    if (whole.length === kept.length) return kept;
    kept = whole;
  }
}

/**
 * Whether all characters of a word are paired with consecutive characters of the other text.
 * @param index the index of one character of the word
 * @param opposite the index of the character that it is paired with
 */
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
