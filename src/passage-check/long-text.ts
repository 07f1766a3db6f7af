import type { PrintedWord } from '../quotation/printed-words.ts';

/** A text is not compared whole if it has more words than this, and more than this many times as many as the wording. */
const LONG_TEXT = 250;
const LONG_RATIO = 6;

/** The length of the stretch that is compared instead: this many times the wording's, but at least this many words. */
const STRETCH_RATIO = 3;
const MIN_STRETCH = 120;

/**
 * The part of a long text that has the most words in common with a wording, with some words before and after it. Comparing
 * only that part keeps the cost from growing with the square of the text's length. A text that is not long is returned whole.
 * @param words the words of the text
 * @param base the words of the wording
 */
export function stretchNear(
  text: string,
  words: readonly PrintedWord[],
  base: readonly PrintedWord[],
): string {
  if (words.length <= Math.max(LONG_TEXT, LONG_RATIO * base.length)) return text;
  const size = Math.max(MIN_STRETCH, STRETCH_RATIO * base.length);
  const sought = new Set(base.map(({ letters }) => letters));
  const inWording = words.map(({ letters }) => sought.has(letters));
  let count = 0;
  let best = { count: 0, end: size };
  for (const [end, isInWording] of inWording.entries()) {
    count += Number(isInWording) - Number(inWording[end - size] ?? false);
    if (count > best.count) best = { count, end: end + 1 };
  }
  // The best stretch ends with a word of the wording, so some of the words after that are added.
  const end = Math.min(words.length, best.end + base.length);
  const start = Math.max(0, end - size - base.length);
  return text.slice(words[start]?.at ?? 0, words[end]?.at ?? text.length);
}
