import type { Segment } from '../compare-words.ts';

const closed = `["'”’»›」』)\\]]*`;
const sentenceEnd = new RegExp(`[.?!…;。！？؟۔؛]${closed}\\s*$`, 'u');
/** The end of a sentence inside a text: punctuation before a word that may begin a sentence. */
const innerEnd = new RegExp(
  `(?:[.?!…؟۔]${closed}\\s+(?=["“„«‘(]?[\\p{Lu}\\p{Lo}])|[。！？])`,
  'gu',
);
const brokenOff = /(?:[—–]|--)\s*$/u;

/**
 * Whether words that only one text has leave the sense of the shared words unchanged: whole sentences before or after those,
 * or a beginning that the speaker broke off at a dash before starting again with the same word.
 * @param index the index of the segment
 */
export function keepsSense(segments: readonly Segment[], index: number): boolean {
  const segment = segments[index];
  if (segment?.kind !== 'left-out' && segment?.kind !== 'added') return false;
  const side = segment.kind === 'added' ? 'other' : 'base';
  const words = segment[side];
  const [before, after] = [segments[index - 1], segments[index + 1]];
  if (!after) return before !== undefined && sentenceEnd.test(before[side]);
  if (!before && sentenceEnd.test(words)) return true;
  return brokenOff.test(words) && firstWord(words) === firstWord(after[side]);
}

/**
 * The words on one side of a segment, without whole sentences that only this side has before the first shared word or after
 * the last.
 */
export function inSharedSentences(
  segments: readonly Segment[],
  index: number,
  side: 'base' | 'other',
): string {
  const segment = segments[index];
  const text = segment?.[side] ?? '';
  const instead = segment?.[side === 'base' ? 'other' : 'base'] ?? '';
  if (segment === undefined || segment.kind === 'same' || instead.search(innerEnd) >= 0)
    return text;
  const ends = [...text.matchAll(innerEnd)].map((end) => end.index + end[0].length);
  const from = index === 0 && segments.length > 1 ? (ends.at(-1) ?? 0) : 0;
  const to = index > 0 && index === segments.length - 1 ? ends[0] : undefined;
  return text.slice(from, to);
}

function firstWord(text: string): string | undefined {
  return /[\p{L}\p{M}]+/u.exec(text)?.[0].toLowerCase();
}
