import { sortDay } from '../dates/sort-key.ts';
import { entriesOf, type Entry } from './entries.ts';
import type { TimelineEvent } from './event.ts';
import { layOutLane, laneOf, LANES, type Lane, type LaneName, type Words } from './lane.ts';
import { isLong } from './marks.ts';
import { makeScale, type Break } from './scale.ts';
import { spanOf } from './span.ts';
import { ticksOf, type Tick } from './ticks.ts';

/** The two widths for which labels are placed: the narrowest a drawing can be in a narrow and in a wide window, in pixels. */
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

/** What may differ from one drawing to another. */
export interface ChartOptions {
  readonly widths: Widths;
  /** The words of an entry's label; undefined if it has none. */
  readonly wordsOf?: (entry: Entry) => Words | undefined;
  /** How much an entry matters. Those that matter most get labels, and of two that matter equally the earlier comes first. */
  readonly weightOf?: (entry: Entry) => number;
  /** How many entries, in addition to promises, get labels if there is room. */
  readonly labels?: number;
}

/** How tall the piles of all lanes may be together before their rows are made lower. */
const PILES = 230;
const ROW = { most: 10, least: 4 };
const AXIS = 24;

/**
 * Lays out events, each in the lane of its kind, and promises in a lane of their own. Events that are close together are
 * piled up. A date of a year or more is named in the margin of its lane. The same events always give the same drawing,
 * whatever their order.
 * @param events at least one
 */
export function chartOf(
  events: readonly TimelineEvent[],
  { widths, wordsOf = () => undefined, weightOf = () => 0, labels = 24 }: ChartOptions,
): Chart {
  const entries = entriesOf(events);
  const dates = entries.flatMap(({ date, made }) => (made ? [date, made] : [date]));
  const short = dates.filter((date) => !isLong(date));
  const scale = makeScale((short.length > 0 ? short : dates).map(spanOf));
  const anchors = new Set(
    entries
      .filter((entry) => !isLong(entry.date) && wordsOf(entry) !== undefined)
      .map((entry) => ({ entry, weight: weightOf(entry) }))
      .sort((a, b) => b.weight - a.weight || sortDay(a.entry.date) - sortDay(b.entry.date))
      .slice(0, labels)
      .map(({ entry }) => entry),
  );
  const byLane = Map.groupBy(entries, laneOf);
  const names = LANES.filter((name) => byLane.has(name));
  const layOut = (row: number, top: number, name: LaneName): Lane =>
    layOutLane(byLane.get(name) ?? [], { name, top, row, scale, widths, anchors, wordsOf });

  const rows = names.reduce((sum, name) => sum + layOut(ROW.most, 0, name).rows, 0);
  const row = Math.min(ROW.most, Math.max(ROW.least, PILES / rows));
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
