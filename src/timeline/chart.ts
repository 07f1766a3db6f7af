import { sortDay } from '../dates/sort-key.ts';
import { entriesOf, type Entry } from './entries.ts';
import type { TimelineEvent } from './event.ts';
import { layOutLane, laneOf, LANES, type Lane, type LaneName, type LabelText } from './lane.ts';
import { isLong } from './marks.ts';
import { makeScale, type Break } from './scale.ts';
import { spanOf } from './span.ts';
import { ticksOf, type Tick } from './ticks.ts';

/** The widths, in pixels, for which labels are placed: the smallest that a drawing can have in a narrow and a wide window. */
export type Widths = readonly [narrow: number, wide: number];

/** Events drawn to scale from left to right, as plain data: percent across, pixels down. */
export interface Chart {
  readonly height: number;
  /** Where the lanes end and the axis begins. */
  readonly foot: number;
  readonly lanes: readonly Lane[];
  readonly ticks: readonly Tick[];
  readonly breaks: readonly Break[];
}

/** The options of a drawing. */
export interface ChartOptions {
  readonly widths: Widths;
  /** The text of an entry's label; undefined if it has none. */
  readonly labelTextOf?: (entry: Entry) => LabelText | undefined;
  /** How much an entry matters. Those that matter most get labels; if two matter equally, the earlier one comes first. */
  readonly weightOf?: (entry: Entry) => number;
  /** How many entries get labels for their weight, if there is room. Outcomes of promises get labels whatever their weight. */
  readonly labels?: number;
}

/** The maximum total height of the piles in all lanes, in pixels. Rows are made lower to stay within it, where they can. */
const MAX_PILES_HEIGHT = 230;
/** The height of a row, in pixels. */
const ROW = { maximum: 10, minimum: 4 };
/** The height of the axis, in pixels. */
const AXIS = 24;

/**
 * Lays out events, each in the lane of its kind, and promises in their own lane. Events that are close together are piled
 * up. A date that covers a year or more is named in the margin of its lane. The same events always give the same drawing,
 * whatever their order.
 * @param events at least one
 */
export function chartOf(
  events: readonly TimelineEvent[],
  { widths, labelTextOf = () => undefined, weightOf = () => 0, labels = 24 }: ChartOptions,
): Chart {
  const entries = entriesOf(events);
  const dates = entries.flatMap(({ date, made }) => (made ? [date, made] : [date]));
  const short = dates.filter((date) => !isLong(date));
  const scale = makeScale((short.length > 0 ? short : dates).map(spanOf));
  const anchors = new Set(
    entries
      .filter((entry) => !isLong(entry.date) && labelTextOf(entry) !== undefined)
      .map((entry) => ({ entry, weight: weightOf(entry) }))
      .sort((a, b) => b.weight - a.weight || sortDay(a.entry.date) - sortDay(b.entry.date))
      .slice(0, labels)
      .map(({ entry }) => entry),
  );
  const byLane = Map.groupBy(entries, laneOf);
  const names = LANES.filter((name) => byLane.has(name));
  const layOut = (row: number, top: number, name: LaneName): Lane =>
    layOutLane(byLane.get(name) ?? [], { name, top, row, scale, widths, anchors, labelTextOf });

  const rows = names.reduce((sum, name) => sum + layOut(ROW.maximum, 0, name).rows, 0);
  const row = Math.min(ROW.maximum, Math.max(ROW.minimum, MAX_PILES_HEIGHT / rows));
  const lanes: Lane[] = [];
  let foot = 0;
  for (const name of names) {
    const lane = layOut(row, foot, name);
    lanes.push(lane);
    foot = lane.baseline;
  }
  const ticks = ticksOf(scale, (100 * TICK) / widths[0]);
  return { height: foot + AXIS, foot, lanes, ticks, breaks: scale.breaks };
}

/** The minimum distance between two ticks, in pixels. */
const TICK = 58;
