import type { EventKind, TimelineEvent } from './event.ts';
import { sortDay } from '../dates/sort-key.ts';
import { entriesOf, type Entry } from './entries.ts';
import { labelTops } from './labels.ts';
import { assignLanes, type MarkToPlace } from './lanes.ts';
import { markOf, type Mark } from './marks.ts';
import { dimensions } from './dimensions.ts';
import { makeScale, type Break, type Segment } from './scale.ts';
import { spanOf } from './span.ts';
import { ticksOf, type Tick } from './ticks.ts';

/** Where the words of an entry are. */
export interface Label {
  readonly top: number;
  readonly height: number;
  /** The heights of the line that leads from the mark to the middle of the label's first line. */
  readonly leader: { readonly from: number; readonly to: number };
}

/** An entry with its mark and its label. */
export interface Row {
  readonly id: string;
  /** Whether it shows the event, or the date on which the event's promise is due. */
  readonly part: Entry['part'];
  readonly kind: EventKind;
  readonly mark: Mark;
  /** The mark's lane, from 0. Lane 0 is for days; bars are to its right. */
  readonly lane: number;
  readonly label: Label;
}

/** A drawing of events to scale, earliest at the top, as plain data. */
export interface Timeline {
  readonly height: number;
  readonly unitsPerDay: number;
  readonly lanes: number;
  readonly segments: readonly Segment[];
  readonly breaks: readonly Break[];
  readonly ticks: readonly Tick[];
  /** In chronological order. */
  readonly rows: readonly Row[];
}

/** What may differ from one drawing to another. */
interface LayoutOptions {
  /** The height of an entry's label: a whole number, so that labels begin on whole units. */
  readonly labelHeight?: (entry: Entry) => number;
  /** The height of the drawing as a multiple of its labels' height: extra room keeps labels near their marks. At least 1. */
  readonly slack?: number;
  /** How many lanes there may be for bars. */
  readonly barLanes?: number;
}

const { lead, radius, fade, dayLanes } = dimensions;

/** Lays out events to scale. The same events give the same drawing, whatever their order. */
export function layOutTimeline(
  events: readonly TimelineEvent[],
  { labelHeight = () => 64, slack = 1.25, barLanes = dimensions.barLanes }: LayoutOptions = {},
): Timeline {
  const entries = entriesOf(events);
  const spans = entries.map(({ date }) => spanOf(date));
  const heights = entries.map(labelHeight);
  const room = heights.reduce((sum, height) => sum + height, 0);
  const scale = makeScale(spans, room, slack);
  const { height, unitsPerDay, segments, breaks } = scale;

  const placed = entries.map((entry, index) => ({
    entry,
    mark: markOf(entry, scale),
    anchor: scale.middleOf(sortDay(entry.date)),
    height: heights[index] ?? 0,
  }));
  const lanes = assignLanes(placed.map(({ mark }) => markToPlace(mark, barLanes)));
  const tops = labelTops(placed, lead, height);
  const rows = placed.map(({ entry: { id, part, kind }, mark, anchor, ...label }, index): Row => {
    const top = tops[index] ?? 0;
    const leader = { from: anchor, to: top + lead };
    return { id, part, kind, mark, lane: lanes[index] ?? 0, label: { ...label, top, leader } };
  });

  return {
    height,
    unitsPerDay,
    lanes: lanes.reduce((most, lane) => Math.max(most, lane + 1), 0),
    segments,
    breaks,
    ticks: ticksOf(scale),
    rows,
  };
}

/** The extent of all that is drawn of a mark: its stretch, its symbol and its outcome. Dots may be in lane 0, bars may not. */
function markToPlace(
  { shape, top, bottom, start, outcomeMark }: Mark,
  barLanes: number,
): MarkToPlace {
  const middle = (top + bottom) / 2;
  const around = [middle, outcomeMark?.y ?? middle];
  if (shape === 'dot') {
    const reach = radius + (start === 'faded' ? fade : 0);
    const last = barLanes + dayLanes;
    return { top: middle - reach, bottom: middle + reach, first: 0, last };
  }
  return {
    top: Math.min(top, ...around.map((y) => y - radius)),
    bottom: Math.max(bottom, ...around.map((y) => y + radius)),
    first: 1,
    last: barLanes,
  };
}
