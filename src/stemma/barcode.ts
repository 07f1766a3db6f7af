import type { Change } from '../quotation/compare-words.ts';
import type { Direction } from '../quotation/direction.ts';
import { isKept } from './whole-changes.ts';

/** What became of a word. A word is `outside` if it is in the copy-text but the printing does not claim to quote it. */
export type TickKind = 'kept' | 'lost' | 'added' | 'outside';

/** A drawing with one tick per word. */
export interface Barcode {
  /** The number of ticks. */
  readonly ticks: number;
  readonly width: number;
  /** For each kind of tick, the path data of a dashed line whose dashes are the ticks. */
  readonly paths: Readonly<Partial<Record<TickKind, string>>>;
}

/** The distance from one tick to the next. Each tick is half as wide. */
export const PITCH = 4;
/** The height of a barcode. */
export const HEIGHT = 16;
/** The y coordinate of the middle of each kind of tick. */
const MIDDLE: Readonly<Record<TickKind, number>> = { kept: 8, added: 4, lost: 12, outside: 8 };

/**
 * Draws how a printing differs from the copy-text: words it kept are short ticks on the line, words it lost hang below the
 * line, and words it added rise above it. Words of the copy-text that it does not claim to quote are dots.
 * @param changes the changes from the copy-text to the printing
 * @param direction the direction in which the words are read
 */
export function barcodeOf(changes: readonly Change[], direction: Direction = 'ltr'): Barcode {
  const runs: { kind: TickKind; count: number }[] = [];
  const add = (kind: TickKind, count: number): void => {
    const last = runs.at(-1);
    if (last?.kind === kind) last.count += count;
    else if (count > 0) runs.push({ kind, count });
  };
  for (const { kind, base, other } of changes) {
    if (isKept(kind)) add('kept', Math.max(base.length, other.length));
    else if (kind === 'outside') add('outside', base.length);
    else {
      add('lost', base.length);
      add('added', other.length);
    }
  }
  if (direction === 'rtl') runs.reverse();
  const paths: Partial<Record<TickKind, string>> = {};
  let ticks = 0;
  for (const { kind, count } of runs) {
    const dashes = `M${ticks * PITCH} ${MIDDLE[kind]}h${count * PITCH - PITCH / 2}`;
    paths[kind] = (paths[kind] ?? '') + dashes;
    ticks += count;
  }
  return { ticks, width: ticks * PITCH - PITCH / 2, paths };
}
