import type { Pair } from './align.ts';
import type { PrintedWord } from './printed-words.ts';
import { withWholePairs } from './paired-marks.ts';
import { samePunctuation, punctuationBetween } from './punctuation.ts';

/** How a word that two texts share differs between them. */
export type KeptKind = 'same' | 'spelling' | 'pointing';

/** Punctuation that changes the sense of the sentence it ends. */
const senseMarks = new Set('?!');

/**
 * Determines for each pair of words whether they are the same, differ in spelling, or differ in the punctuation around them.
 * Punctuation is compared between words that follow each other in both texts, and at both ends.
 * @param pairs the pairs, in the order of both texts
 * @param isPart whether the texts are parts of longer ones, so that their ends are not the ends of sentences
 */
export function keptKinds(
  base: readonly PrintedWord[],
  other: readonly PrintedWord[],
  pairs: readonly Pair[],
  isPart = false,
): KeptKind[] {
  const [first] = pairs;
  const startTogether = !isPart && first?.[0] === 0 && first[1] === 0;
  const isBeside = pairs.map(([baseAt, at], index) => {
    const next = pairs[index + 1];
    return {
      isFollowed: next?.[0] === baseAt + 1 && next[1] === at + 1,
      areBothLast: !isPart && at === other.length - 1 && baseAt === base.length - 1,
    };
  });
  const comparedIn = (side: 0 | 1): Set<number> =>
    new Set([
      ...(startTogether ? [0] : []),
      ...pairs.flatMap((pair, index) => {
        const { isFollowed = false, areBothLast = false } = isBeside[index] ?? {};
        return isFollowed || areBothLast ? [pair[side] + 1] : [];
      }),
    ]);
  const left = withWholePairs(base, comparedIn(0));
  const right = withWholePairs(other, comparedIn(1));
  let isNextPointed =
    startTogether && !samePunctuation(left[0]?.before ?? [], right[0]?.before ?? []);
  return pairs.map(([baseAt, at], index) => {
    const [one, two] = [left[baseAt], right[at]];
    if (!one || !two) return 'same';
    const { isFollowed = false, areBothLast = false } = isBeside[index] ?? {};
    const [was, now] = [punctuationBetween(left, baseAt), punctuationBetween(right, at)];
    let isPointed = isNextPointed || apostrophesDiffer(one, two);
    isNextPointed = false;
    if (isFollowed || areBothLast) {
      if (!samePunctuation(was, now)) {
        const isAfter =
          areBothLast || !samePunctuation(one.after, two.after) || one.endsLine !== two.endsLine;
        if (isAfter) isPointed = true;
        else isNextPointed = true;
      }
    } else if (
      at === other.length - 1 &&
      now.some((mark) => senseMarks.has(mark) && !was.includes(mark))
    )
      isPointed = true;
    if (isPointed) return 'pointing';
    return isSameForm(one, two) ? 'same' : 'spelling';
  });
}

/** Whether two runs of words differ only in spelling or in where the words are divided: “cannot” and “can not”. */
export function spelledAlike(base: readonly PrintedWord[], other: readonly PrintedWord[]): boolean {
  const joined = (words: readonly PrintedWord[], property: 'key' | 'letters'): string =>
    words.map((word) => word[property]).join('');
  return (
    joined(base, 'letters') === joined(other, 'letters') ||
    joined(base, 'key') === joined(other, 'key')
  );
}

/** Whether words differ only in where they have apostrophes: “its” and “it's”. */
function apostrophesDiffer(one: PrintedWord, two: PrintedWord): boolean {
  const places = ({ form }: PrintedWord): string =>
    form.replace(/[^']+/gu, ({ length }) => `${length}`);
  const bare = ({ form }: PrintedWord): string => form.replaceAll("'", '');
  return bare(one).toLowerCase() === bare(two).toLowerCase() && places(one) !== places(two);
}

/** Whether words differ, if at all, only in typography, or in case if the outlet has put brackets in either. */
function isSameForm(one: PrintedWord, two: PrintedWord): boolean {
  if (one.form === two.form) return true;
  return (one.bracketed || two.bracketed) && one.form.toLowerCase() === two.form.toLowerCase();
}
