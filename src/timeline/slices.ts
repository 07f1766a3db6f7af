import { firstGreater } from './first-greater.ts';
import type { Row, Timeline } from './layout.ts';
import type { Break } from './scale.ts';
import type { Shape } from './shape.ts';
import type { Tick } from './ticks.ts';

/** A horizontal slice of a drawing, with everything that shows in it. */
export interface Slice {
  readonly top: number;
  readonly bottom: number;
  /** The row whose label begins at the top of the slice. */
  readonly row?: Row | undefined;
  readonly shapes: readonly Shape[];
  readonly ticks: readonly Tick[];
  readonly breaks: readonly Break[];
}

/** Half the height of a tick's text. */
const TEXT = 10;
/** The most a slice without a label is high. */
const TALLEST = 240;

/**
 * Cuts a drawing into slices from top to bottom, so that a printed page may end between any two: at the top of each
 * label, and within long stretches without labels. A shape that a cut crosses is in the slices on both sides; a bar is
 * cut, and bars that fill a slice at the same x are in it once.
 */
export function slicesOf(timeline: Timeline, shapes: readonly Shape[]): readonly Slice[] {
  const { rows, ticks, breaks, height } = timeline;
  const cuts = cutsOf(rows, height);
  const tops = cuts.map(({ top }) => top);
  const slices = cuts.map(({ top, row }, index) => ({
    top,
    bottom: tops[index + 1] ?? height,
    row,
    shapes: [] as Shape[],
    ticks: [] as Tick[],
    breaks: [] as Break[],
    full: new Set<number>(),
  }));
  /** The slices that show anything between two heights. */
  const between = (top: number, bottom: number) =>
    slices.slice(Math.max(0, firstGreater(tops, top) - 1), firstGreater(tops, bottom));

  for (const shape of shapes) {
    for (const slice of between(shape.top, shape.bottom)) {
      if (shape.shape !== 'bar') slice.shapes.push(shape);
      else if (shape.top > slice.top || shape.bottom < slice.bottom + 1) {
        const top = Math.max(shape.top, slice.top);
        slice.shapes.push({ ...shape, top, bottom: Math.min(shape.bottom, slice.bottom + 1) });
      } else if (!slice.full.has(shape.x)) {
        slice.full.add(shape.x);
        slice.shapes.push({ ...shape, top: slice.top, bottom: slice.bottom + 1 });
      }
    }
  }
  for (const tick of ticks)
    for (const slice of between(tick.y - TEXT, tick.y + TEXT)) slice.ticks.push(tick);
  for (const gap of breaks)
    for (const slice of between(gap.top, gap.bottom)) slice.breaks.push(gap);
  return slices;
}

interface Cut {
  readonly top: number;
  readonly row?: Row;
}

function cutsOf(rows: readonly Row[], height: number): readonly Cut[] {
  const cuts: Cut[] = [...stretch(0, rows[0]?.label.top ?? height)];
  for (const [index, row] of rows.entries()) {
    const { top, height: tall } = row.label;
    const next = rows[index + 1]?.label.top ?? height;
    cuts.push({ top, row });
    if (next - top > tall + TALLEST / 2) cuts.push(...stretch(top + tall, next));
  }
  return cuts;
}

function* stretch(top: number, bottom: number): Generator<Cut> {
  for (let at = top; at < bottom; at += TALLEST) yield { top: at };
}
