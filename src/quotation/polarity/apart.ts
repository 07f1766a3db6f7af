import type { Segment } from '../compare-words.ts';

const sentenceEnd = /[.?!…。！？؟۔]["'”’»›」』)\]]*\s*$/u;
const brokenOff = /(?:[—–]|--)\s*$/u;

/**
 * Says whether words that were left out leave the sense of the others as it was: whole sentences before or after them,
 * and a beginning that the speaker broke off at a dash to begin again with the same word.
 * @param index of the segment
 */
export function isApart(segments: readonly Segment[], index: number): boolean {
  const segment = segments[index];
  if (segment?.kind !== 'left-out') return false;
  const [before, after] = [segments[index - 1], segments[index + 1]];
  if (!after) return before !== undefined && sentenceEnd.test(before.base);
  if (!before && sentenceEnd.test(segment.base)) return true;
  return brokenOff.test(segment.base) && firstWord(segment.base) === firstWord(after.base);
}

function firstWord(text: string): string | undefined {
  return /[\p{L}\p{M}]+/u.exec(text)?.[0].toLowerCase();
}
