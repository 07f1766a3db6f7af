import type { Entry } from './entries.ts';
import { isLong, markOf, type Mark } from './marks.ts';
import type { Scale } from './scale.ts';

/** The line from the date a promise was made to the date it was due. */
export interface Arc {
  /** Where it begins and ends, as percentages of the width. */
  readonly from: number;
  readonly to: number;
  /** How high it rises above the baseline, and how high it ends, in pixels. */
  readonly height: number;
  readonly end: number;
  /** The mark on the baseline for the date the promise was made. */
  readonly made: Mark;
}

/** How far an arc rises above its end, in pixels: at most, and for each pixel of its length. */
const RISE = { maximum: 40, slope: 0.18 };

/** The minimum rise of an arc. A short one rises less, so that it does not look like a spike. */
const MIN_RISE = { long: 16, short: 6 };

/**
 * The arc of a promise; undefined if the promise is not known to have been made before it was due, or if the date on which
 * it was made covers too much time to draw.
 * @param due the mark of its due date
 * @param end how high the middle of that mark is above the baseline, in pixels
 * @param width the width of the drawing, in pixels
 */
export function arcOf(
  { outcome, made }: Entry,
  due: Mark,
  end: number,
  scale: Scale,
  width: number,
): Arc | undefined {
  if (outcome === undefined || made === undefined || isLong(made)) return undefined;
  const start = markOf(made, scale);
  const from = (start.from + start.to) / 2;
  if (from >= due.to) return undefined;
  const length = ((due.to - from) / 100) * width;
  const minimum = Math.min(Math.max(length, MIN_RISE.short), MIN_RISE.long);
  const height = Math.round(end + Math.min(Math.max(RISE.slope * length, minimum), RISE.maximum));
  return { from, to: due.to, height, end, made: start };
}
