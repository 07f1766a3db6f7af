import { alignWords, type Change, type ChangeKind } from './compare-words.ts';
import { markedRuns } from './marked-words.ts';
import { printedText, printedWords, type PrintedWord } from './printed-words.ts';

/** A witness's words in one column, and how they differ from the copy-text. */
export interface Cell {
  readonly kind: ChangeKind;
  readonly text: string;
}

/** Witnesses aligned under the copy-text. Every row has a cell for each column; joining its cells gives its words in order. */
export interface Collation {
  /** The words of the copy-text. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * Aligns witnesses with the copy-text, and so with each other. A column holds a run of the copy-text that all witnesses
 * share, or one where at least one of them differs. Where witnesses only add words, the copy-text's column is empty.
 * @param language the language of all texts (BCP 47)
 * @param quotesInPart whether only the words inside a witness's quotation marks are compared
 */
export function collate(
  copyText: string,
  witnesses: readonly string[],
  language = 'en',
  quotesInPart: (index: number) => boolean = () => false,
): Collation {
  const base = printedWords(copyText, language);
  const aligned = witnesses.map((witness, index) => {
    const words = printedWords(witness, language);
    return alignWords(base, words, quotesInPart(index) ? markedRuns(witness, words) : undefined);
  });
  const columns = columnsOf(aligned, base.length);
  return {
    columns: columns.map(({ from, to }) => printedText(base.slice(from, to))),
    rows: aligned.map((changes) => cellsOf(changes, columns)),
  };
}

/** The indexes of the copy-text's words in a column; `from` equals `to` if it has none. */
interface Column {
  readonly from: number;
  readonly to: number;
}

/**
 * Divides the copy-text where any witness differs. A run that one witness leaves out may be divided where another witness
 * differs; a run that it replaces may not.
 */
function columnsOf(aligned: readonly (readonly Change[])[], length: number): Column[] {
  const changed = changedColumns(aligned);
  const columns: Column[] = [];
  for (const { from, to } of changed.filter(({ isWhole }) => isWhole)) {
    const last = columns.at(-1);
    const isSameGap = last?.from === from && last.to === to;
    if (last && (from < last.to || isSameGap))
      columns[columns.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else columns.push({ from, to });
  }
  const ends = new Set(
    changed.filter(({ isWhole }) => !isWhole).flatMap(({ from, to }) => [from, to]),
  );
  const cuts = [...ends].sort((a, b) => a - b);
  /** Divides the words between two columns. */
  const between = (from: number, to: number): Column[] => {
    const places = [from, ...cuts.filter((cut) => from < cut && cut < to), to];
    return places.slice(1).map((end, index) => ({ from: places[index] ?? from, to: end }));
  };
  let done = 0;
  const all = columns.flatMap((column) => {
    const before = column.from > done ? between(done, column.from) : [];
    done = Math.max(done, column.to);
    return [...before, column];
  });
  return done < length ? [...all, ...between(done, length)] : all;
}

/** The runs of the copy-text that witnesses change, in order; they may overlap. `isWhole` ones may not be divided. */
function changedColumns(
  aligned: readonly (readonly Change[])[],
): (Column & { readonly isWhole: boolean })[] {
  const changed = aligned.flatMap((changes) => {
    let index = 0;
    return changes.flatMap(({ kind, base, other }) => {
      const column = { from: index, to: (index += base.length), isWhole: other.length > 0 };
      return kind === 'same' ? [] : [column];
    });
  });
  return changed.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** The cells in the row of one witness. */
function cellsOf(changes: readonly Change[], columns: readonly Column[]): Cell[] {
  const words: PrintedWord[][] = columns.map(() => []);
  const kinds: Set<ChangeKind>[] = columns.map(() => new Set());
  const columnOfWord: number[] = [];
  const columnOfGap = new Map<number, number>();
  for (const [column, { from, to }] of columns.entries()) {
    if (from === to) columnOfGap.set(from, column);
    for (let index = from; index < to; index += 1) columnOfWord[index] = column;
  }
  const put = (column = 0, kind: ChangeKind, added: readonly PrintedWord[]): void => {
    words[column]?.push(...added);
    kinds[column]?.add(kind);
  };
  let index = 0;
  for (const { kind, base, other } of changes) {
    if (kind === 'same')
      for (const [offset, word] of other.entries()) put(columnOfWord[index + offset], kind, [word]);
    else {
      const gap = base.length === 0 ? columnOfGap.get(index) : undefined;
      const places = new Set(base.map((_, offset) => columnOfWord[index + offset]));
      if (other.length === 0) for (const place of places) put(place, kind, []);
      else put(gap ?? columnOfWord[index], kind, other);
    }
    index += base.length;
  }
  return columns.map((_, column) => ({
    kind: cellKind(kinds[column] ?? new Set()),
    text: printedText(words[column] ?? []),
  }));
}

/** The kinds of difference that change no words. A cell with no other kinds gets the first of these that it has. */
const slightKinds: readonly ChangeKind[] = ['pointing', 'spelling', 'outside'];

/** The kind of a cell, given the kinds of its words; `same` if it has no words. */
function cellKind(kinds: ReadonlySet<ChangeKind>): ChangeKind {
  const [only = 'same'] = kinds;
  if (kinds.size <= 1) return only;
  if (!kinds.isSubsetOf(new Set(['same', ...slightKinds]))) return 'instead-of';
  return slightKinds.find((kind) => kinds.has(kind)) ?? 'same';
}
