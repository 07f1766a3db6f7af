/** The dimensions and limits of every drawing, in units (CSS pixels at normal size) unless noted otherwise. */
export const dimensions = {
  /** From the top of a label to the middle of its first line. Less than any label's height. */
  lead: 10,
  /** The height of a break, where an empty stretch is shortened. At least two stubs. */
  breakHeight: 48,
  /** Above the first segment and below the last. At least a stub. */
  margin: 24,
  /** The radius of a dot or ring. */
  radius: 6,
  /** How far a mark extends beyond its known end where the date is open on that side. Not to scale. */
  stub: 24,
  /** How far a dot fades above and below where its day is not certain. Not to scale. */
  fade: 12,
  /** The least distance between two ticks. */
  tickDistance: 18,
  /** How many whole calendar months must be empty to be shortened to a break. At least 1. */
  quietMonths: 2,
  /** How many lanes there may be next to lane 0: for bars, and after those for days only. */
  barLanes: 7,
  dayLanes: 3,
} as const;
