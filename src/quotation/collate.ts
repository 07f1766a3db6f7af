import { diffArrays } from 'diff';
import { DASH, normalize } from './normalize.ts';
import { spellingKey } from './spelling/key.ts';

/** How a run of words in one text stands to another text. `spelling`: the same words, set or spelled otherwise. */
export type ChangeKind = 'same' | 'spelling' | 'added' | 'left-out' | 'instead-of';

/** A run of words of two texts, as each has it. `base` is empty for what was added, `other` for what was left out. */
export interface Segment {
  readonly kind: ChangeKind;
  readonly base: string;
  readonly other: string;
}

/** A word with the signs that cling to it. Dashes stand by themselves. */
interface Chunk {
  readonly text: string;
  readonly key: string;
}

const chunkPattern = new RegExp(`[${DASH}]|--+|[^\\s\\p{Zs}${DASH}]+`, 'gu');

function chunks(text: string, language: string): Chunk[] {
  return [...text.matchAll(chunkPattern)].map(([printed]) => ({
    text: printed,
    key: spellingKey(printed, language) || normalize(printed),
  }));
}

/**
 * Compares two texts word by word. Joining the `base` of all segments gives the words of the base in order, joining
 * the `other` those of the other text. Neighboring words left out and added become one `instead-of`.
 * @param language BCP 47 of both texts; its spellings are told apart from its words
 */
export function compareWords(base: string, other: string, language = 'en'): Segment[] {
  return align(chunks(base, language), chunks(other, language)).map(
    ({ kind, base: left, other: right }) => ({
      kind,
      base: print(left),
      other: print(right),
    }),
  );
}

interface Run {
  readonly kind: ChangeKind;
  readonly base: readonly Chunk[];
  readonly other: readonly Chunk[];
}

function align(base: readonly Chunk[], other: readonly Chunk[]): Run[] {
  const runs: Run[] = [];
  let left: Chunk[] = [];
  let right: Chunk[] = [];
  let [i, j] = [0, 0];
  const flush = (): void => {
    if (left.length + right.length > 0)
      runs.push({ kind: changeKind(left, right), base: left, other: right });
    [left, right] = [[], []];
  };
  for (const change of diffArrays([...base], [...other], {
    comparator: (a, b) => a.key === b.key,
  })) {
    const { length } = change.value;
    if (change.removed) left.push(...base.slice(i, (i += length)));
    else if (change.added) right.push(...other.slice(j, (j += length)));
    else {
      flush();
      for (let n = 0; n < length; n += 1, i += 1, j += 1) runs.push(sameRun(base[i], other[j]));
    }
  }
  flush();
  return joined(runs);
}

function changeKind(left: readonly Chunk[], right: readonly Chunk[]): ChangeKind {
  if (left.length === 0) return 'added';
  if (right.length === 0) return 'left-out';
  const whole = (run: readonly Chunk[]): string => run.map(({ key }) => key).join('');
  return whole(left) === whole(right) ? 'spelling' : 'instead-of';
}

function sameRun(base: Chunk | undefined, other: Chunk | undefined): Run {
  const pair = { base: base ? [base] : [], other: other ? [other] : [] };
  return {
    kind: normalize(base?.text ?? '') === normalize(other?.text ?? '') ? 'same' : 'spelling',
    ...pair,
  };
}

/** Joins neighboring runs of one kind. */
function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last?.kind === run.kind && (run.kind === 'same' || run.kind === 'spelling')) {
      result[result.length - 1] = {
        kind: run.kind,
        base: [...last.base, ...run.base],
        other: [...last.other, ...run.other],
      };
    } else result.push(run);
  }
  return result;
}

function print(run: readonly Chunk[]): string {
  return run.map(({ text }) => text).join(' ');
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
    const touchesLast = last !== undefined && at > 0 && from < at;
    const sameGap = last !== undefined && last.from === from && last.to === to;
    if (touchesLast) {
      places[places.length - 1] = { from: last.from, to: Math.max(last.to, to) };
      at = Math.max(at, to);
    } else if (!sameGap) {
      if (from > at) places.push({ from: at, to: from });
      places.push({ from, to });
      at = to;
    }
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
    const column =
      (base.length === 0 ? gapAt.get(at) : undefined) ?? columnOf[at] ?? places.length - 1;
    if (kind === 'same') {
      for (const [index, chunk] of other.entries()) {
        words[columnOf[at + index] ?? column]?.push(chunk);
        kinds[columnOf[at + index] ?? column]?.add(kind);
      }
    } else {
      words[column]?.push(...other);
      kinds[column]?.add(kind);
    }
    at += base.length;
  }
  return places.map((place, column) => ({
    kind: cellKind(kinds[column] ?? new Set(), words[column] ?? [], place),
    text: print(words[column] ?? []),
  }));
}

function cellKind(
  kinds: ReadonlySet<ChangeKind>,
  words: readonly Chunk[],
  { from, to }: Place,
): ChangeKind {
  const [only = 'same'] = kinds;
  if (kinds.size <= 1) return only;
  if (words.length === 0) return from === to ? 'same' : 'left-out';
  return 'instead-of';
}
