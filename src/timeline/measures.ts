import type { Entry } from './entries.ts';

/** The measures of a drawing, in units (CSS pixels at normal size) unless they say otherwise. */
export interface Measures {
  /** The height of an entry's label; whole, so that labels stand on whole units. */
  readonly labelHeight: (entry: Entry) => number;
  /** How far below the top of a label the middle of its first line is. Less than any label's height. */
  readonly lead: number;
  /** How many times as high as its labels the drawing is: room that keeps labels near their marks. At least 1. */
  readonly slack: number;
  /** The height of the place where a silence is cut out. At least two stubs. */
  readonly breakHeight: number;
  /** Above the first and below the last segment. At least a stub. */
  readonly margin: number;
  /** The diameter of a dot or ring. */
  readonly dotSize: number;
  /** How far a mark is drawn beyond its known end, where the date is open on that side. Not to scale. */
  readonly stub: number;
  /** How far a dot fades above and below, where its day is not certain. Not to scale. */
  readonly fade: number;
  /** The least distance between two ticks. */
  readonly tickDistance: number;
  /** How many whole calendar months must be empty for them to be cut out; at least 1. */
  readonly quietMonths: number;
  /** How many lanes there may be beside lane 0: for bars, and beyond them for days only. */
  readonly barLanes: number;
  readonly dayLanes: number;
}

export const MEASURES: Measures = {
  labelHeight: () => 64,
  lead: 10,
  slack: 1.25,
  breakHeight: 48,
  margin: 24,
  dotSize: 12,
  stub: 24,
  fade: 12,
  tickDistance: 18,
  quietMonths: 2,
  barLanes: 7,
  dayLanes: 3,
};
