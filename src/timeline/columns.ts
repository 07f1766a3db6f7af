/** The columns of a drawing from left to right, in units: months and years, the axis with its lanes, the leaders. */
export interface Columns {
  /** The middle of lane 0. */
  readonly axis: number;
  /** From the middle of one lane to the middle of the next. */
  readonly pitch: number;
  /** Where the lanes end and the leaders turn toward their labels. */
  readonly edge: number;
  readonly width: number;
}

/** The styles of the drawing repeat it. */
const AXIS = 72;
const AFTER_LANES = 12;

/** The columns of a drawing. Many lanes are set closer together, to leave room for labels. */
export function columnsOf(lanes: number): Columns {
  const [pitch, leaders] = lanes > 6 ? [12, 30] : [16, 40];
  const edge = AXIS + Math.max(0, lanes - 1) * pitch + AFTER_LANES;
  return { axis: AXIS, pitch, edge, width: edge + leaders };
}
