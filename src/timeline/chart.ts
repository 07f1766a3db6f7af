import { sortDay } from '../dates/sort-key.ts';
import { entriesOf, type Entry } from './entries.ts';
import type { TimelineEvent } from './event.ts';
import { layOutLane, laneOf, LANES, type Lane, type LaneName, type Words } from './lane.ts';
import { isLong } from './marks.ts';
import { makeScale, type Break } from './scale.ts';
import { spanOf } from './span.ts';
import { ticksOf, type Tick } from './ticks.ts';

/** The widths for which words are placed: the least that a drawing has in a narrower and in a wider window, in pixels. */
export type Widths = readonly [narrow: number, wide: number];

/** Events drawn to scale from left to right, as plain data: percent across, pixels down. */
export interface Chart {
  readonly height: number;
  /** Where the lanes end and the axis is. */
  readonly foot: number;
  readonly lanes: readonly Lane[];
  readonly ticks: readonly Tick[];
  readonly breaks: readonly Break[];
}

/** What may differ from one drawing to another. */
export interface ChartOptions {
  readonly widths: Widths;
  /** The words of a label; none where an entry has none. */
  readonly wordsOf?: (entry: Entry) => Words | undefined;
  /** How much an entry matters: those that matter most have labels. Of two that matter as much, the earlier has one. */
  readonly weightOf?: (entry: Entry) => number;
  /** How many entries are to have labels, beside promises; those for which there is no room have none. */
  readonly labels?: number;
}

/** How high the piles of all lanes may be together before their rows get lower. */
const PILES = 230;
const ROW = { most: 10, least: 4 };
const AXIS = 24;

/**
 * Lays out events: each in the lane of its kind, a promise in that of promises, in piles where they are close together.
 * A date of a year or more is named in the margin of its lane. The same events give the same drawing, whatever their
 * order.
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

/** The least distance between two ticks, in pixels. */
const TICK = 58;
