import type { Change } from './compare-words.ts';
import type { PrintedWord } from './printed-words.ts';
import { isEmoji } from './scripts.ts';
import { punctuationBetween } from './punctuation.ts';

/** What a comparison of two texts found. A variant is classified by these facts. */
export interface Facts {
  /** Whether there are words that the base does not have, apart from those in the outlet's brackets. */
  readonly hasNewWords: boolean;
  /** Whether words in the outlet's brackets were added, or words in the base's brackets left out or replaced. */
  readonly isEdited: boolean;
  /** Whether words are left out at the beginning or the end, or where an omission is marked. */
  readonly isShortened: boolean;
  /** Whether words are left out in the middle, and nothing marks the omission. */
  readonly isCut: boolean;
  /** Whether so little of a sentence is left that it has become a different one. */
  readonly makesNewSentence: boolean;
  /** Whether words of the base are outside the quotation marks of a partial quotation. */
  readonly quotesInPart: boolean;
  readonly spellingDiffers: boolean;
  readonly punctuationDiffers: boolean;
}

/**
 * Gathers the facts about a comparison.
 * @param isComparable whether a word of the base can be quoted; a reporter's words cannot
 */
export function factsOf(
  changes: readonly Change[],
  isComparable: (word: PrintedWord) => boolean = () => true,
): Facts {
  const facts = {
    hasNewWords: false,
    isEdited: false,
    isShortened: false,
    isCut: false,
    makesNewSentence: false,
    quotesInPart: false,
    spellingDiffers: false,
    punctuationDiffers: false,
  };
  const base = changes.flatMap((change) => change.base);
  let at = 0;
  for (const [index, { kind, base: left, other: right }] of changes.entries()) {
    const from = at;
    at += left.length;
    if (kind === 'outside') facts.quotesInPart ||= left.some(isComparable);
    else if (kind === 'spelling') facts.spellingDiffers = true;
    else if (kind === 'pointing') facts.punctuationDiffers = true;
    else if (kind !== 'same') {
      if (areLastEmoji(changes, index)) facts.punctuationDiffers = true;
      else if (isInBrackets(left, right)) facts.isEdited = true;
      else if (kind === 'left-out') {
        if (isAtEitherEnd(changes, index) || isOmissionMarked(changes, index))
          facts.isShortened = true;
        else {
          facts.isCut = true;
          facts.makesNewSentence ||= makesNewSentence(base, from, at, changes);
        }
      } else facts.hasNewWords = true;
    }
  }
  return facts;
}

/**
 * Whether all words on one side of a change are in the outlet's brackets. In the other text, parentheses count as the
 * outlet's; in the base, they may be the speaker's.
 */
function isInBrackets(base: readonly PrintedWord[], other: readonly PrintedWord[]): boolean {
  const isEvery = (words: readonly PrintedWord[], test: (word: PrintedWord) => boolean): boolean =>
    words.length > 0 && words.every(test);
  return (
    isEvery(other, ({ bracketed, inParentheses }) => bracketed || inParentheses) ||
    isEvery(base, ({ bracketed }) => bracketed)
  );
}

/** Whether a change consists of emoji after the last words. Such emoji count as punctuation. */
function areLastEmoji(changes: readonly Change[], index: number): boolean {
  const { base = [], other = [] } = changes[index] ?? {};
  const before = changes[index - 1];
  return (
    index === changes.length - 1 &&
    before !== undefined &&
    before.other.length > 0 &&
    [...base, ...other].every(({ form }) => isEmoji(form))
  );
}

function isAtEitherEnd(changes: readonly Change[], index: number): boolean {
  return index === 0 || index === changes.length - 1;
}

/** Whether the other text has an ellipsis where words were left out. */
function isOmissionMarked(changes: readonly Change[], index: number): boolean {
  const [before, after] = [changes[index - 1]?.other ?? [], changes[index + 1]?.other ?? []];
  const last = before.at(-1);
  const [next] = after;
  return (
    last !== undefined && next !== undefined && punctuationBetween([last, next], 0).includes('…')
  );
}

/** Whether so many words were left out inside a sentence that less than half of it remains. */
function makesNewSentence(
  base: readonly PrintedWord[],
  from: number,
  to: number,
  changes: readonly Change[],
): boolean {
  const ends = (index: number): boolean =>
    /[.?!。！？]/u.test(punctuationBetween(base, index).join(''));
  for (let index = from - 1; index < to; index += 1) if (ends(index)) return false;
  let [start, end] = [from, to];
  while (start > 0 && !ends(start - 1)) start -= 1;
  while (end < base.length && !ends(end - 1)) end += 1;
  let [at, kept] = [0, 0];
  for (const { kind, base: words } of changes) {
    const next = at + words.length;
    const overlap = Math.min(next, end) - Math.max(at, start);
    if (kind !== 'left-out' && overlap > 0) kept += overlap;
    at = next;
  }
  return kept * 2 < end - start;
}
