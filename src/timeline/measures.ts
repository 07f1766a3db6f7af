/** The measures of a drawing, in units (CSS pixels at normal size) unless they say otherwise. */
export interface Measures {
  /** The least height of a label's row; whole, so that labels stand on whole units. */
  readonly rowHeight: number;
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
  /** The least distance between two ticks. */
  readonly tickDistance: number;
  /** How many whole calendar months must be empty for them to be cut out; at least 1. */
  readonly quietMonths: number;
  /** The most lanes there may be. Marks that need more share the last to fall free. */
  readonly laneLimit: number;
}

export const MEASURES: Measures = {
  rowHeight: 64,
  slack: 1.25,
  breakHeight: 48,
  margin: 24,
  dotSize: 12,
  stub: 24,
  tickDistance: 18,
  quietMonths: 3,
  laneLimit: 8,
};
