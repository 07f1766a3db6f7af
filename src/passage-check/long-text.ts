import type { PrintedWord } from '../quotation/printed-words.ts';

/** A text with more words than this, and more than this many times as many as a wording, is not compared as a whole. */
const LONG = 250;
const TIMES = 6;

/** How many of its words are compared instead: this many times as many as the wording has, and at least this many. */
const AROUND = 3;
const LEAST = 120;

/**
 * The part of a long text that has the most words in common with a wording, with some words before and after it, so that
 * the cost of a comparison does not grow with the square of the text's length.
 * @param words the words of the text
 * @param base the words of the wording
 */
export function stretchNear(
  text: string,
  words: readonly PrintedWord[],
  base: readonly PrintedWord[],
): string {
  if (words.length <= Math.max(LONG, TIMES * base.length)) return text;
  const size = Math.max(LEAST, AROUND * base.length);
  const sought = new Set(base.map(({ letters }) => letters));
  const inWording = words.map(({ letters }) => sought.has(letters));
  let count = 0;
  let best = { count: 0, end: size };
  for (const [end, isInWording] of inWording.entries()) {
    count += Number(isInWording) - Number(inWording[end - size] ?? false);
    if (count > best.count) best = { count, end: end + 1 };
  }
  // The best stretch ends with a word of the wording, so it is extended to have words after that as well.
  const end = Math.min(words.length, best.end + base.length);
  const start = Math.max(0, end - size - base.length);
  return text.slice(words[start]?.at ?? 0, words[end]?.at ?? text.length);
}
