import type { Entry } from './entries.ts';

/** The dimensions and limits of a layout, in units (CSS pixels at normal size) unless noted otherwise. */
export interface LayoutOptions {
  /** The height of an entry's label: a whole number, so that labels begin on whole units. */
  readonly labelHeight: (entry: Entry) => number;
  /** From the top of a label to the middle of its first line. Less than any label's height. */
  readonly lead: number;
  /** The height of the drawing as a multiple of its labels' height: extra room keeps labels near their marks. At least 1. */
  readonly slack: number;
  /** The height of a break, where an empty stretch is shortened. At least two stubs. */
  readonly breakHeight: number;
  /** Above the first segment and below the last. At least a stub. */
  readonly margin: number;
  /** The diameter of a dot or ring. */
  readonly dotSize: number;
  /** How far a mark extends beyond its known end where the date is open on that side. Not to scale. */
  readonly stub: number;
  /** How far a dot fades above and below where its day is not certain. Not to scale. */
  readonly fade: number;
  /** The least distance between two ticks. */
  readonly tickDistance: number;
  /** How many whole calendar months must be empty to be shortened to a break. At least 1. */
  readonly quietMonths: number;
  /** How many lanes there may be next to lane 0: for bars, and after those for days only. */
  readonly barLanes: number;
  readonly dayLanes: number;
}

export const DEFAULT_OPTIONS: LayoutOptions = {
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
