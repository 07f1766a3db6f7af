import { alignWords, type Change } from '../quotation/compare-words.ts';
import { printedWords, type PrintedWord } from '../quotation/printed-words.ts';

/** The minimum share of the words, by weight, for a passage to count as the same one reworded. */
const MIN_SHARE = 0.45;

/** The maximum weight of a word; up to this, a word weighs one per letter. */
const MAX_WEIGHT = 6;

/** The passage of a text that comes closest to given words. */
export interface NearestPassage {
  /** The exact words, without quotation marks around them; undefined if they include too few of the given words. */
  readonly words: string | undefined;
  /** The approximate offset of the passage in the text. */
  readonly start: number;
}

/**
 * Finds the passage of a text that contains the most of the given words.
 * @param language the language of the words and the text, as a BCP 47 tag
 */
export function nearestPassage(words: string, text: string, language: string): NearestPassage {
  const sought = printedWords(words, language);
  const page = printedWords(text, language);
  const from = densestWindow(sought, page);
  const start = page[from]?.at ?? 0;
  const margin = Math.ceil(sought.length / 2) + 3;
  const near = page.slice(Math.max(from - margin, 0), from + sought.length + margin);
  const changes = alignWords(sought, near);
  const [first, end] = bestRun(changes);
  const kept = wordsOf(changes.filter(isKept), 'base');
  if (end === 0 || weight(kept) < MIN_SHARE * weight(sought)) return { words: undefined, start };
  const [head, tail] = [changes.slice(0, first), changes.slice(end)];
  const opening = startOf(near, wordsOf(head, 'other').length, wordsOf(head, 'base').length);
  const stop = near.length - wordsOf(tail, 'other').length;
  const closing = endOf(near, stop, wordsOf(tail, 'base').length);
  return { words: exactText(near.slice(opening, closing), text, words), start };
}

/** Words exactly as in the text, without the marks after them. A period stays only if the sought words end in one. */
function exactText(words: readonly PrintedWord[], text: string, sought: string): string {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return '';
  const stop = last.at + last.text.replace(/^[^\p{L}\p{N}\p{S}]+/u, '').length;
  const whole = text
    .slice(first.at, stop)
    .replace(/(?<![\s”“"»«›‹」』’'‘,;:])[\s”“"»«›‹」』’'‘,;:]+$/u, '');
  return /[.。]$/u.test(sought) ? whole : whole.replace(/[.。]$/u, '');
}

function wordsOf(changes: readonly Change[], side: 'base' | 'other'): readonly PrintedWord[] {
  return changes.flatMap((change) => change[side]);
}

/**
 * The run of changes that keeps the most words and adds the fewest, by weight, so that a stray common word far from the rest
 * does not count. The second index is exclusive.
 */
function bestRun(changes: readonly Change[]): readonly [first: number, end: number] {
  let best: readonly [number, number] = [0, 0];
  let [most, from, sum] = [0, 0, 0];
  for (const [index, change] of changes.entries()) {
    if (sum <= 0) [from, sum] = [index, 0];
    sum += isKept(change) ? weight(change.other) : -weight(change.other);
    if (sum > most) [best, most] = [[from, index + 1], sum];
  }
  return best;
}

/** Whether a change leaves words as they were, except for spelling and punctuation. */
function isKept({ kind }: Change): boolean {
  return kind === 'same' || kind === 'spelling' || kind === 'pointing';
}

function weight(words: readonly PrintedWord[]): number {
  return words.reduce((sum, { letters }) => sum + Math.min(letters.length, MAX_WEIGHT), 0);
}

/** Where the stretch of a page with the most of the sought words begins. It is just as long; rare words count more. */
function densestWindow(sought: readonly PrintedWord[], page: readonly PrintedWord[]): number {
  const keys = new Set(sought.map(({ key }) => key));
  const counts = new Map<string, number>();
  for (const { key } of page) if (keys.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const worth = page.map(({ key }) => 1 / (counts.get(key) ?? Infinity));
  let [best, most, sum] = [0, 0, 0];
  for (const [index, value] of worth.entries()) {
    sum += value - (worth[index - sought.length] ?? 0);
    // Sums of fractions are not exact.
    if (sum > most + 1e-9) [best, most] = [Math.max(index - sought.length + 1, 0), sum];
  }
  return best;
}

/** Moves back from the first kept word by up to `max` words, but not past the start of the sentence or an opening mark. */
function startOf(page: readonly PrintedWord[], from: number, max: number): number {
  let start = from;
  while (start > 0 && from - start < max && !isBoundary(page[start - 1], page[start])) start -= 1;
  return start;
}

/** Moves on from the last kept word by up to `max` words, but not past the end of the sentence or a closing mark. */
function endOf(page: readonly PrintedWord[], from: number, max: number): number {
  let end = from;
  while (end < page.length && end - from < max && !isBoundary(page[end - 1], page[end])) end += 1;
  return end;
}

/** Whether a sentence, a quotation or a paragraph begins or ends between two words. */
function isBoundary(word: PrintedWord | undefined, next: PrintedWord | undefined): boolean {
  if (!word || !next) return true;
  return (
    word.after.some((mark) => /^[.?!…。？！"]$/u.test(mark)) ||
    next.before.includes('"') ||
    word.space.includes('\n\n')
  );
}
