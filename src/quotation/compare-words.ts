import { align, type Pair } from './align.ts';
import { keptKinds, spelledAlike, type KeptKind } from './kept-word.ts';
import { printedText, printedWords, type PrintedWord } from './printed-words.ts';
import { withoutMarks, withoutOuterPunctuation } from './punctuation.ts';
import { wholeWords } from './whole-words.ts';

/**
 * How words differ between two texts. `spelling` means the same words in a different spelling, and `pointing` the same words
 * with different punctuation. `outside` means words that are not compared: those outside the quotation marks of a partial
 * quotation, and those that it does not quote.
 */
export type ChangeKind =
  'same' | 'spelling' | 'pointing' | 'added' | 'left-out' | 'instead-of' | 'outside';

/** Consecutive words of two texts that differ in the same way. `base` is empty for `added`, `other` for `left-out`. */
export interface Segment {
  readonly kind: ChangeKind;
  readonly base: string;
  readonly other: string;
  /** The white space after the words of the other text, or after the base's words if the other text has none. */
  readonly space: string;
}

/** A segment whose words are still separate. */
export interface Change {
  readonly kind: ChangeKind;
  readonly base: readonly PrintedWord[];
  readonly other: readonly PrintedWord[];
}

/**
 * Compares two texts word by word. The `base` of all segments, joined, is the words of the base in order; the `other` of all
 * segments, each followed by its space, is the other text as printed. Adjacent omitted and added words become one `instead-of`.
 * @param language the language of both texts (BCP 47), whose spelling variants count as the same words
 */
export function compareWords(base: string, other: string, language = 'en'): Segment[] {
  return segmentsOf(alignWords(printedWords(base, language), printedWords(other, language)));
}

/** Turns changes into segments by joining their words. */
export function segmentsOf(changes: readonly Change[]): Segment[] {
  return changes.map(({ kind, base, other }) => ({
    kind,
    base: printedText(base),
    other: printedText(other),
    space: (other.at(-1) ?? base.at(-1))?.space ?? '',
  }));
}

/** Consecutive words of a text inside its quotation marks. The end is exclusive. */
export interface QuotedRun {
  readonly from: number;
  readonly to: number;
}

/**
 * Aligns the words of two texts. The punctuation around each whole text, and around quoted runs, belongs to the sentence
 * around them: it stays in the `text` of the words but is not compared.
 * @param runs the quoted runs of the other text, if only the words inside its quotation marks are compared
 */
export function alignWords(
  base: readonly PrintedWord[],
  other: readonly PrintedWord[],
  runs?: readonly QuotedRun[],
): Change[] {
  const left = withoutOuterPunctuation(base);
  if (!runs) {
    const right = withoutOuterPunctuation(other);
    const pairs = wholeWords(left, right, align(left, right));
    return changesOf(left, right, pairs, keptKinds(left, right, pairs));
  }
  const quoted = runs.map(({ from, to }) => withoutMarks(other.slice(from, to)));
  const starts = new Set<number>();
  let length = 0;
  for (const words of quoted) {
    starts.add(length);
    length += words.length;
  }
  const right = quoted.flat();
  const pairs = wholeWords(
    left,
    right,
    align(left, right, (index) => starts.has(index)),
  );
  return changesOfRuns(left, other, runs, quoted, pairs);
}

/** The changes in each run, and the words between runs, which are not compared. */
function changesOfRuns(
  base: readonly PrintedWord[],
  other: readonly PrintedWord[],
  runs: readonly QuotedRun[],
  quoted: readonly (readonly PrintedWord[])[],
  pairs: readonly Pair[],
): Change[] {
  const changes: Change[] = [];
  let [baseDone, done, quotedBefore] = [0, 0, 0];
  const outside = (baseTo: number, to: number): void => {
    const change: Change = {
      kind: 'outside',
      base: base.slice(baseDone, baseTo),
      other: other.slice(done, to),
    };
    if (change.base.length + change.other.length > 0) changes.push(change);
    [baseDone, done] = [baseTo, to];
  };
  for (const [index, { from, to }] of runs.entries()) {
    const right = quoted[index] ?? [];
    const { length } = right;
    const pairsInRun = pairs.filter(([, at]) => at >= quotedBefore && at < quotedBefore + length);
    const [baseFrom, baseTo] = [
      pairsInRun[0]?.[0] ?? baseDone,
      (pairsInRun.at(-1)?.[0] ?? baseDone - 1) + 1,
    ];
    outside(baseFrom, from);
    const shifted = pairsInRun.map(([one, two]) => [one - baseFrom, two - quotedBefore] as const);
    const left = base.slice(baseFrom, baseTo);
    changes.push(...changesOf(left, right, shifted, keptKinds(left, right, shifted, true)));
    [baseDone, done, quotedBefore] = [baseTo, to, quotedBefore + length];
  }
  outside(base.length, other.length);
  return changes;
}

/**
 * Divides two texts into changes at their pairs of words.
 * @param kinds how the words of each pair differ
 */
function changesOf(
  base: readonly PrintedWord[],
  other: readonly PrintedWord[],
  pairs: readonly Pair[],
  kinds: readonly KeptKind[],
): Change[] {
  const changes: { kind: ChangeKind; base: PrintedWord[]; other: PrintedWord[] }[] = [];
  const append = (kind: ChangeKind, left: PrintedWord[], right: PrintedWord[]): void => {
    if (left.length + right.length === 0) return;
    const last = changes.at(-1);
    if (last?.kind === kind) {
      for (const word of left) last.base.push(word);
      for (const word of right) last.other.push(word);
    } else changes.push({ kind, base: left, other: right });
  };
  let [baseDone, done] = [0, 0];
  const upTo = (baseTo: number, to: number): void => {
    const [left, right] = [base.slice(baseDone, baseTo), other.slice(done, to)];
    append(kindOf(left, right), left, right);
  };
  for (const [index, [baseAt, at]] of pairs.entries()) {
    upTo(baseAt, at);
    append(kinds[index] ?? 'same', base.slice(baseAt, baseAt + 1), other.slice(at, at + 1));
    [baseDone, done] = [baseAt + 1, at + 1];
  }
  upTo(base.length, other.length);
  return changes;
}

function kindOf(base: readonly PrintedWord[], other: readonly PrintedWord[]): ChangeKind {
  if (base.length === 0) return 'added';
  if (other.length === 0) return 'left-out';
  return spelledAlike(base, other) ? 'spelling' : 'instead-of';
}
