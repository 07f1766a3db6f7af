import { sortDay } from '../dates/sort-key.ts';
import { inShort } from '../dates/in-short.ts';
import { arcOf, type Arc } from './arc.ts';
import type { Entry } from './entries.ts';
import { isLong, markOf, type Mark } from './marks.ts';
import { placeLabels, type Obstacle, type Place } from './place-labels.ts';
import { assignRows } from './rows.ts';
import type { Scale } from './scale.ts';
import { spanOf } from './span.ts';

/** The lanes from the top down. Planned events are in the lane of promises. */
export const LANES = ['said', 'printed', 'happened', 'promised'] as const;
export type LaneName = (typeof LANES)[number];

/** The lines of a label, starting with a date, and the room they need, in pixels. */
export interface LabelText {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** An entry on the scale. */
export interface DrawnEntry {
  readonly entry: Entry;
  readonly mark: Mark;
  /** The middle of its mark, in pixels from the top of the drawing. */
  readonly y: number;
  /** The arc of a promise that is known to have been made before it was due. */
  readonly arc?: Arc | undefined;
  /** Its label at each of the two widths, if there is room. */
  readonly labels: readonly (Label | undefined)[];
}

/** A label beside its mark. */
export interface Label extends Pick<Place, 'align' | 'shift'>, LabelText {
  /** Its position on the scale, in percent. */
  readonly x: number;
  /** Its top edge, in pixels from the top of the drawing. */
  readonly top: number;
}

/** Entries that share a long date, which is named in the margin of their lane. */
export interface LongDate {
  readonly text: string;
  readonly entries: readonly Entry[];
  readonly y: number;
  /** The part of the drawing that the date covers, as a percentage of the width. */
  readonly from: number;
  readonly to: number;
}

/** The entries of one kind. */
export interface Lane {
  readonly name: LaneName;
  readonly top: number;
  /** The bottom of the lane, where its piles begin. */
  readonly baseline: number;
  /** How many rows its piles have. */
  readonly rows: number;
  readonly drawn: readonly DrawnEntry[];
  readonly margin: readonly LongDate[];
}

/** In pixels: the radius of a dot and of a ring, and the width of the fade at the end of an uncertain date. */
export const RADIUS = { dot: 4, ring: 6, fade: 9 } as const;

/** In pixels: the height of a lane's name, and of each long date in its margin. */
const NAME = 22;
const LONG = 17;
/** In pixels: the space between the baseline and the lowest mark, and above the highest mark. */
const PAD = 3;
const TOP = 10;
/** How high above a baseline a label may reach, in pixels. */
const MAX_HEIGHT = { promised: 150, other: 96 };
/** The maximum number of rows in a pile. */
const MAX_ROWS = 60;
/** How much higher a promise is drawn while its outcome is unknown, in pixels. */
const RAISED = 10;

interface LaneOptions {
  readonly name: LaneName;
  readonly top: number;
  readonly row: number;
  readonly scale: Scale;
  readonly widths: readonly [number, number];
  /** The entries that should have labels, the most important first. */
  readonly anchors: ReadonlySet<Entry>;
  readonly labelTextOf: (entry: Entry) => LabelText | undefined;
}

/** The lane of an entry. A due date is in the lane of promises, whatever kind of event the promise was made in. */
export function laneOf({ kind, part }: Pick<Entry, 'kind' | 'part'>): LaneName {
  return part === 'due' || kind === 'planned' ? 'promised' : kind;
}

/** Lays out the entries of a lane, in chronological order. */
export function layOutLane(entries: readonly Entry[], options: LaneOptions): Lane {
  const { name, top, row, scale, widths, anchors, labelTextOf } = options;
  const isPromiseLane = name === 'promised';
  const [pitch, radius] = isPromiseLane ? [16, RADIUS.ring] : [row, RADIUS.dot];
  const marks = entries
    .filter(({ date }) => !isLong(date))
    .map((entry) => ({ entry, mark: markOf(entry.date, scale) }));
  const extents = marks.map(({ entry, mark }) => ({
    ...extentOf(mark, radius, widths[0]),
    onTop: anchors.has(entry),
  }));
  const rows = assignRows(extents, MAX_ROWS);
  const placed = marks.map(({ entry, mark }, index) => {
    const isRaised = entry.outcome === 'unknown' && entry.made !== undefined;
    const elevation = PAD + radius + (rows[index] ?? 0) * pitch + (isRaised ? RAISED : 0);
    return { entry, mark, elevation, arc: arcOf(entry, mark, elevation, scale, widths[0]) };
  });

  const toLabel = placed
    .map((each, index) => ({ ...each, index, words: labelTextOf(each.entry) }))
    .filter(({ entry, words }) => words && (entry.outcome !== undefined || anchors.has(entry)))
    .sort((a, b) => rankOf(a.entry, anchors) - rankOf(b.entry, anchors));
  const high = isPromiseLane ? MAX_HEIGHT.promised : MAX_HEIGHT.other;
  const places = widths.map((width) => {
    const boxes = placed.map(({ mark, elevation }) => boxOf(mark, elevation, radius, width));
    const arcs = placed.flatMap(({ arc }) => (arc ? [arcBox(arc, width)] : []));
    const found = placeLabels(
      toLabel.map(({ index, words, arc }) => ({
        mark: boxes[index] ?? NOWHERE,
        width: words?.width ?? 0,
        height: words?.height ?? 0,
        arc: arc && (arc.from * width) / 100,
      })),
      [...boxes, ...arcs],
      { width, high },
    );
    return new Map(toLabel.map(({ index }, position) => [index, found[position]]));
  });

  const long = Map.groupBy(
    entries.filter(({ date }) => isLong(date)),
    ({ date }) => inShort(date),
  );
  const tallest = Math.max(
    NAME + LONG * long.size,
    ...placed.map(({ elevation, arc }) => Math.max(elevation + radius, arc?.height ?? 0)),
    ...places.flatMap((byMark) => [...byMark.values()].map((place) => place?.box.high ?? 0)),
  );
  const baseline = Math.round(top + tallest + TOP);
  return {
    name,
    top,
    baseline,
    rows: Math.max(0, ...rows.map((each) => each + 1)),
    drawn: placed.map(({ entry, mark, elevation, arc }, index) => ({
      entry,
      mark,
      arc,
      y: tenths(baseline - elevation),
      labels: places.map((byMark, widthIndex): Label | undefined => {
        const place = byMark.get(index);
        const words = labelTextOf(entry);
        if (!place || !words) return undefined;
        const { align, shift, box } = place;
        const x = tenths((100 * place.origin) / (widths[widthIndex] ?? 1));
        return {
          ...words,
          align,
          x,
          shift: Math.round(shift),
          top: Math.round(baseline - box.high),
        };
      }),
    })),
    margin: [...long].map(([text, group], index) => ({
      text,
      entries: group,
      y: top + TOP + NAME + LONG * index,
      from: scale.startOf(Math.min(...group.map(({ date }) => spanOf(date).first))),
      to: scale.endOf(Math.max(...group.map(({ date }) => spanOf(date).last))),
    })),
  };
}

/** Greater than any day number. */
const LATEST = 1e9;

/** The order in which labels are placed: first promises, latest first, because there is less room at the end; then anchors. */
function rankOf(entry: Entry, anchors: ReadonlySet<Entry>): number {
  return entry.outcome === undefined
    ? [...anchors].indexOf(entry)
    : -1 - sortDay(entry.date) / LATEST;
}

function extentOf(mark: Mark, radius: number, width: number): { from: number; to: number } {
  const before = mark.start === 'exact' ? 1 : 1 + RADIUS.fade;
  const after = mark.end === 'exact' ? 1 : 1 + RADIUS.fade;
  const reach = mark.shape === 'dot' || radius === RADIUS.ring ? radius : 0;
  const [from, to] = [(mark.from * width) / 100, (mark.to * width) / 100];
  return { from: from - reach - before, to: to + reach + after };
}

function boxOf(mark: Mark, elevation: number, radius: number, width: number): Obstacle {
  const { from, to } = extentOf(mark, radius, width);
  return {
    left: from,
    right: to,
    low: elevation - radius,
    high: elevation + radius,
    from: (mark.from * width) / 100,
    to: (mark.to * width) / 100,
  };
}

const NOWHERE: Obstacle = { left: 0, right: 0, low: 0, high: 0, from: 0, to: 0 };

function arcBox({ from, to, height }: Arc, width: number): Obstacle {
  const [left, right] = [(from * width) / 100, (to * width) / 100];
  return { left: left - 3, right: right + 3, low: 0, high: height, from: left, to: right };
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
