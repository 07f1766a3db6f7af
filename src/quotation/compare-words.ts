import { diffArrays } from 'diff';
import { printedText, printedWords, type PrintedWord } from './printed-words.ts';

/** How words of one text differ from another. `spelling` means the same words in other typography or spelling. */
export type ChangeKind = 'same' | 'spelling' | 'added' | 'left-out' | 'instead-of';

/** Consecutive words of two texts that differ in the same way. `base` is empty for `added`, `other` for `left-out`. */
export interface Segment {
  readonly kind: ChangeKind;
  readonly base: string;
  readonly other: string;
}

/**
 * Compares two texts word by word. Joining the `base` of all segments gives the words of the base in order, joining
 * the `other` those of the other text. Adjacent words left out and added become one `instead-of`; so do whole texts
 * that differ in more than two thousand words.
 * @param language BCP 47 of both texts, whose spelling variants count as the same words
 */
export function compareWords(base: string, other: string, language = 'en'): Segment[] {
  return alignWords(printedWords(base, language), printedWords(other, language)).map((change) => ({
    kind: change.kind,
    base: printedText(change.base),
    other: printedText(change.other),
  }));
}

/** The words of a segment. */
export interface Change {
  readonly kind: ChangeKind;
  readonly base: PrintedWord[];
  readonly other: PrintedWord[];
}

/** In how many words two texts may differ and still be aligned: the work grows with the square. */
const MOST_CHANGES = 2000;

/** Aligns the words of two texts. */
export function alignWords(base: PrintedWord[], other: PrintedWord[]): Change[] {
  const differences = diffArrays(base, other, {
    comparator: (a, b) => a.key === b.key,
    maxEditLength: MOST_CHANGES,
  });
  if (!differences) return [changeOf(base, other)];
  const changes: Change[] = [];
  let [left, right]: [PrintedWord[], PrintedWord[]] = [[], []];
  let [baseIndex, otherIndex] = [0, 0];
  const flush = (): void => {
    if (left.length + right.length > 0) append(changes, changeOf(left, right));
    [left, right] = [[], []];
  };
  for (const { added, removed, count } of differences) {
    if (removed) left.push(...base.slice(baseIndex, (baseIndex += count)));
    else if (added) right.push(...other.slice(otherIndex, (otherIndex += count)));
    else {
      flush();
      for (const end = baseIndex + count; baseIndex < end; baseIndex += 1, otherIndex += 1)
        append(changes, keptWord(base[baseIndex], other[otherIndex]));
    }
  }
  flush();
  return changes;
}

function changeOf(base: PrintedWord[], other: PrintedWord[]): Change {
  return { kind: kindOf(base, other), base, other };
}

function kindOf(base: readonly PrintedWord[], other: readonly PrintedWord[]): ChangeKind {
  if (base.length === 0) return 'added';
  if (other.length === 0) return 'left-out';
  const letters = (words: readonly PrintedWord[]): string => words.map(({ key }) => key).join('');
  return letters(base) === letters(other) ? 'spelling' : 'instead-of';
}

/** A word that both texts have. */
function keptWord(base: PrintedWord | undefined, other: PrintedWord | undefined): Change {
  return {
    kind: base?.form === other?.form ? 'same' : 'spelling',
    base: base ? [base] : [],
    other: other ? [other] : [],
  };
}

/** Appends a change, or merges it into the last one if that is of the same kind. */
function append(changes: Change[], change: Change): void {
  const last = changes.at(-1);
  if (last?.kind === change.kind) {
    last.base.push(...change.base);
    last.other.push(...change.other);
  } else changes.push(change);
}
