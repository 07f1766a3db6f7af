import { diffArrays } from 'diff';
import { spellingKey } from './spelling/key.ts';
import { recordTokens, type Token } from './tokens.ts';

/** How a run of words in one text stands to another text. `spelling`: the same words, set or spelled otherwise. */
export type ChangeKind = 'same' | 'spelling' | 'added' | 'left-out' | 'instead-of';

/** A run of words of two texts, as each has it. `base` is empty for what was added, `other` for what was left out. */
export interface Segment {
  readonly kind: ChangeKind;
  readonly base: string;
  readonly other: string;
}

/** A word with the signs that stand around it. */
interface Chunk {
  readonly text: string;
  /** Equal for words that differ at most in their spelling. */
  readonly key: string;
  /** Equal for words that typography alone tells apart. */
  readonly form: string;
  /** The space between it and the next. */
  readonly space: string;
}

function chunks(text: string, language: string): Chunk[] {
  const pieces = piecesOf(text);
  return pieces.map((piece, index) => {
    const end = piece.at(-1)?.end;
    const printed = text.slice(piece[0]?.start, end);
    return {
      text: printed,
      key: spellingKey(printed, language),
      form: piece.map(({ key }) => key).join(' '),
      space: pieces[index + 1]?.[0]?.start === end ? '' : ' ',
    };
  });
}

/** Parts a text at its spaces, dashes and ellipses. Signs without a word go with the word before them. */
function piecesOf(text: string): Token[][] {
  const pieces: Token[][] = [];
  for (const token of recordTokens(text)) {
    const last = pieces.at(-1)?.at(-1);
    const clings = last?.end === token.start && !/^[—…]$/.test(last.key);
    if (clings) pieces.at(-1)?.push(token);
    else pieces.push([token]);
  }
  const words: Token[][] = [];
  let wordless = true;
  for (const piece of pieces) {
    const hasWord = piece.some(({ kind }) => kind === 'word');
    const last = words.at(-1);
    if (last && (wordless || !hasWord)) for (const token of piece) last.push(token);
    else words.push(piece);
    wordless &&= !hasWord;
  }
  return words;
}

/**
 * Compares two texts word by word. Joining the `base` of all segments gives the words of the base in order, joining
 * the `other` those of the other text. Neighboring words left out and added become one `instead-of`; so do texts
 * as a whole that differ in more than two thousand words.
 * @param language BCP 47 of both texts; its spellings are told apart from its words
 */
export function compareWords(base: string, other: string, language = 'en'): Segment[] {
  return align(chunks(base, language), chunks(other, language)).map((run) => ({
    kind: run.kind,
    base: print(run.base),
    other: print(run.other),
  }));
}

/** A run of words of two texts, word by word. */
interface Run {
  readonly kind: ChangeKind;
  readonly base: Chunk[];
  readonly other: Chunk[];
}

/** How many words two texts may differ in and still be compared: the work grows with the square. */
const MOST_CHANGES = 2000;

function align(base: Chunk[], other: Chunk[]): Run[] {
  const changes = diffArrays(base, other, {
    comparator: (a, b) => a.key === b.key,
    maxEditLength: MOST_CHANGES,
  });
  if (!changes) return [changedRun(base, other)];
  const runs: Run[] = [];
  let left: Chunk[] = [];
  let right: Chunk[] = [];
  let [i, j] = [0, 0];
  const flush = (): void => {
    if (left.length + right.length > 0) add(runs, changedRun(left, right));
    [left, right] = [[], []];
  };
  for (const { added, removed, count } of changes) {
    if (removed) left.push(...base.slice(i, (i += count)));
    else if (added) right.push(...other.slice(j, (j += count)));
    else {
      flush();
      for (const end = i + count; i < end; i += 1, j += 1) add(runs, keptRun(base[i], other[j]));
    }
  }
  flush();
  return runs;
}

function changedRun(base: Chunk[], other: Chunk[]): Run {
  const whole = (run: readonly Chunk[]): string => run.map(({ key }) => key).join('');
  const kind =
    base.length === 0
      ? 'added'
      : other.length === 0
        ? 'left-out'
        : whole(base) === whole(other)
          ? 'spelling'
          : 'instead-of';
  return { kind, base, other };
}

function keptRun(base: Chunk | undefined, other: Chunk | undefined): Run {
  return {
    kind: base?.form === other?.form ? 'same' : 'spelling',
    base: base ? [base] : [],
    other: other ? [other] : [],
  };
}

/** Adds a run to those before it, or to the last of them if it is of the same kind. */
function add(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (last?.kind === run.kind) {
    last.base.push(...run.base);
    last.other.push(...run.other);
  } else runs.push(run);
}

function print(run: readonly Chunk[]): string {
  return run
    .map(({ text, space }) => text + space)
    .join('')
    .trimEnd();
}

/** One place of a collation: what a text has there, and how that stands to the copy-text. */
export interface Cell {
  readonly kind: ChangeKind;
  readonly text: string;
}

/** Witnesses set under the copy-text. Each row has a cell for each column; joining a row's cells gives its words in order. */
export interface Collation {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * Aligns witnesses with the copy-text and so with each other. A column is a run of the copy-text that every witness has,
 * or a place where at least one differs; a place where words were only added is a column without words of the copy-text.
 * @param language BCP 47 of all the texts
 */
export function collate(
  copyText: string,
  witnesses: readonly string[],
  language = 'en',
): Collation {
  const base = chunks(copyText, language);
  const aligned = witnesses.map((witness) => align(base, chunks(witness, language)));
  const places = variantPlaces(aligned, base.length);
  return {
    columns: places.map(({ from, to }) => print(base.slice(from, to))),
    rows: aligned.map((runs) => cells(runs, places)),
  };
}

interface Place {
  readonly from: number;
  readonly to: number;
}

/** Cuts the copy-text into the places where some witness differs, and the runs between them. */
function variantPlaces(aligned: readonly (readonly Run[])[], length: number): Place[] {
  const changed = aligned.flatMap((runs) => {
    let at = 0;
    return runs.flatMap(({ kind, base }) => {
      const place = { from: at, to: (at += base.length) };
      return kind === 'same' ? [] : [place];
    });
  });
  changed.sort((a, b) => a.from - b.from || a.to - b.to);
  const places: Place[] = [];
  let at = 0;
  for (const { from, to } of changed) {
    const last = places.at(-1);
    const sameGap = last?.from === from && last.to === to;
    if (last && (from < last.to || sameGap)) {
      places[places.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    } else {
      if (from > at) places.push({ from: at, to: from });
      places.push({ from, to });
    }
    at = Math.max(at, to);
  }
  if (at < length) places.push({ from: at, to: length });
  return places;
}

function cells(runs: readonly Run[], places: readonly Place[]): Cell[] {
  const words: Chunk[][] = places.map(() => []);
  const kinds: Set<ChangeKind>[] = places.map(() => new Set());
  const columnOf: number[] = [];
  const gapAt = new Map<number, number>();
  for (const [column, { from, to }] of places.entries()) {
    if (from === to) gapAt.set(from, column);
    for (let index = from; index < to; index += 1) columnOf[index] = column;
  }
  let at = 0;
  for (const { kind, base, other } of runs) {
    const put = (column: number | undefined, chunks: readonly Chunk[]): void => {
      words[column ?? 0]?.push(...chunks);
      kinds[column ?? 0]?.add(kind);
    };
    if (kind === 'same')
      for (const [index, chunk] of other.entries()) put(columnOf[at + index], [chunk]);
    else put((base.length === 0 ? gapAt.get(at) : undefined) ?? columnOf[at], other);
    at += base.length;
  }
  return places.map((_, column) => ({
    kind: cellKind(kinds[column] ?? new Set()),
    text: print(words[column] ?? []),
  }));
}

/** What a cell is whose words came about in several ways; without any, it has no words, and neither has the copy-text. */
function cellKind(kinds: ReadonlySet<ChangeKind>): ChangeKind {
  const [only = 'same'] = kinds;
  if (kinds.size <= 1) return only;
  return [...kinds].every((kind) => kind === 'same' || kind === 'spelling')
    ? 'spelling'
    : 'instead-of';
}
