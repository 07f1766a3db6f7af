import type { EventKind, TimelineEvent } from './event.ts';
import { sortDay } from '../dates/compare.ts';
import { dayNumber } from '../dates/day-number.ts';
import { entriesOf, type Entry } from './entries.ts';
import { labelTops } from './labels.ts';
import { assignLanes, type LaneClaim } from './lanes.ts';
import { markOf, type Mark } from './marks.ts';
import { MEASURES, type Measures } from './measures.ts';
import { makeScale, type Break, type Segment } from './scale.ts';
import { spanOf } from './span.ts';
import { ticksOf, type Tick } from './ticks.ts';

/** Where the words of an entry stand. */
export interface Label {
  readonly top: number;
  readonly height: number;
  /** The line from the mark's place to the middle of the label's first line. */
  readonly leader: { readonly from: number; readonly to: number };
}

/** An entry with its one mark and its one label. */
export interface Row {
  readonly id: string;
  /** Whether it stands for the event or for the later date at which the event's promise falls due. */
  readonly part: Entry['part'];
  readonly kind: EventKind;
  readonly mark: Mark;
  /** The mark's lane, from 0. Lane 0 is for days; bars stand beside it. */
  readonly lane: number;
  readonly label: Label;
}

/** A drawing of events to scale, from the top down, as plain data. */
export interface Timeline {
  readonly height: number;
  readonly unitsPerDay: number;
  /** How many lanes there are. */
  readonly lanes: number;
  readonly segments: readonly Segment[];
  readonly breaks: readonly Break[];
  readonly ticks: readonly Tick[];
  /** In chronological order. */
  readonly rows: readonly Row[];
}

/**
 * Lays out events on a true scale. The same events give the same drawing, in whatever order they come.
 * @param measures those that are to differ from `MEASURES`
 */
export function layOutTimeline(
  events: readonly TimelineEvent[],
  measures: Partial<Measures> = {},
): Timeline {
  const all: Measures = { ...MEASURES, ...measures };
  const { labelHeight, lead } = all;
  const entries = entriesOf(events);
  const spans = entries.map(({ date }) => spanOf(date));
  const heights = entries.map(labelHeight);
  const room = heights.reduce((sum, height) => sum + height, 0);
  const scale = makeScale(spans, room, all);
  const { height, unitsPerDay, segments, breaks } = scale;

  const placed = entries.map((entry, index) => ({
    entry,
    mark: markOf(entry, scale, all),
    anchor: scale.middleOf(dayNumber(sortDay(entry.date))),
    height: heights[index] ?? 0,
  }));
  const lanes = assignLanes(placed.map(({ mark }) => laneClaim(mark, all)));
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
    ticks: ticksOf(scale, all),
    rows,
  };
}

/** The room that a mark needs: its stretch, its dot and its outcomeMark. Dots may stand in lane 0, bars beside it. */
function laneClaim(
  { shape, top, bottom, start, outcomeMark }: Mark,
  { dotSize, fade, barLanes, dayLanes }: Measures,
): LaneClaim {
  const middle = (top + bottom) / 2;
  const around = [middle, outcomeMark?.y ?? middle];
  if (shape === 'dot') {
    const reach = dotSize / 2 + (start === 'faded' ? fade : 0);
    const last = barLanes + dayLanes;
    return { top: middle - reach, bottom: middle + reach, first: 0, last };
  }
  return {
    top: Math.min(top, ...around.map((y) => y - dotSize / 2)),
    bottom: Math.max(bottom, ...around.map((y) => y + dotSize / 2)),
    first: 1,
    last: barLanes,
  };
}
