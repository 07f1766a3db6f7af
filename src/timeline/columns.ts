/** The columns of a drawing from left to right, in units: months and years, the axis with its lanes, leaders. */
export interface Columns {
  /** The middle of lane 0. */
  readonly axis: number;
  /** From the middle of a lane to that of the next. */
  readonly pitch: number;
  /** Where the lanes end and leaders turn toward their labels. */
  readonly edge: number;
  readonly width: number;
}

/** The styles of the drawing name it too. */
const AXIS = 72;
const BESIDE_LANES = 12;

/** The columns of a drawing with so many lanes. Where they are many they stand closer, to leave labels their room. */
export function columnsOf(lanes: number): Columns {
  const [pitch, leaders] = lanes > 6 ? [12, 30] : [16, 40];
  const edge = AXIS + Math.max(0, lanes - 1) * pitch + BESIDE_LANES;
  return { axis: AXIS, pitch, edge, width: edge + leaders };
}
