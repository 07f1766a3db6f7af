import { dimensions } from './dimensions.ts';
import type { Row } from './layout.ts';
import { middleOf } from './shape.ts';

/** A row whose symbol is drawn at a height. A row with several candidate dates has a symbol at each. */
export interface SymbolPlace {
  readonly row: Row;
  readonly y: number;
}

const { fade: FADE, radius: RADIUS } = dimensions;
/** The least distance between the middles of two symbols in a lane. */
const APART = 2 * RADIUS + 2;

/** Finds a height for the symbols of every row, so that those in a lane do not overlap if there is room. */
export function symbolPlaces(rows: readonly Row[]): readonly SymbolPlace[] {
  const taken = new TakenPlaces();
  // Symbols whose date leaves no choice go first; those on bars can move.
  const fixed = rows.flatMap((row) => fixedPlaces(row).map((y) => ({ row, y })));
  for (const { row, y } of fixed) taken.take(row.lane, y);
  const onBars = rows
    .filter(isOnBar)
    .map((row) => ({ row, y: taken.takeFree(row.lane, ...roomOnBar(row)) }));
  return [...fixed, ...onBars];
}

/** The heights of a row's symbols, where its date leaves no choice. */
function fixedPlaces({ mark }: Row): readonly number[] {
  if (mark.outcomeMark) return [mark.outcomeMark.y];
  if (mark.shape === 'dot') return [middleOf(mark)];
  return (mark.candidates ?? []).map(middleOf);
}

function isOnBar({ mark }: Row): boolean {
  return mark.shape === 'bar' && mark.outcomeMark === undefined;
}

/** The best height for a symbol on a bar, near its leader, and the lowest it may have: away from the bar's ends if possible. */
function roomOnBar({ mark, label }: Row): [best: number, last: number] {
  const { top, bottom, start, end } = mark;
  const first = top + RADIUS + 4 + (start === 'exact' ? 0 : FADE);
  const last = bottom - RADIUS - 4 - (end === 'exact' ? 0 : FADE);
  if (first > last) return [middleOf(mark), middleOf(mark)];
  return [Math.min(Math.max(label.leader.from, first), last), last];
}

/** Where the lanes have symbols, in buckets as high as the least distance between two. */
class TakenPlaces {
  readonly #buckets = new Map<string, number[]>();

  /** Takes the first free height from the best one down, or the best one where none is free. */
  takeFree(lane: number, best: number, last: number): number {
    let y = best;
    while (y <= last && this.#isTaken(lane, y)) y += APART;
    const place = y <= last ? y : best;
    this.take(lane, place);
    return place;
  }

  take(lane: number, y: number): void {
    const bucket = this.#bucketOf(lane, y);
    this.#buckets.set(bucket, [...(this.#buckets.get(bucket) ?? []), y]);
  }

  #isTaken(lane: number, y: number): boolean {
    return [y - APART, y, y + APART].some((near) =>
      this.#buckets.get(this.#bucketOf(lane, near))?.some((other) => Math.abs(other - y) < APART),
    );
  }

  #bucketOf(lane: number, y: number): string {
    return `${lane} ${Math.floor(y / APART)}`;
  }
}
