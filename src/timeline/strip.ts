import { entriesOf, type Entry } from './entries.ts';
import type { EventKind, TimelineEvent } from './event.ts';
import { markOf, type Mark } from './marks.ts';
import { daysOfMonths, monthRuns } from './month-runs.ts';
import { hundredths, type Scale } from './scale.ts';
import { spanOf, type Span } from './span.ts';
import { ticksOf, type Tick } from './ticks.ts';

/** The paths of a strip in the order in which they are drawn, each for all that is drawn alike. */
export const STRIP_PATHS = ['grid', 'span', 'unsure', 'day', 'ring'] as const;
type PathName = (typeof STRIP_PATHS)[number];

/** Events on one straight scale from left to right, without words but those of its axes, as plain data. */
export interface Strip {
  readonly width: number;
  readonly height: number;
  /** The kinds of events that there are, each with the middle of its lane. */
  readonly lanes: readonly { readonly kind: EventKind; readonly y: number }[];
  readonly ticks: readonly (Tick & { readonly x: number })[];
  /** SVG path data; none where nothing is drawn so. */
  readonly paths: Readonly<Partial<Record<PathName, string>>>;
}

const KINDS: readonly EventKind[] = ['said', 'printed', 'happened', 'planned'];
/** The column of the lanes' names, the scale, and what is left for the words of the last tick, in units. */
const NAMES = 76;
const LENGTH = 524;
const END = 40;
const LANE = 20;
/** Of a ring. */
const RADIUS = 6;
/** How long what is not certain is drawn beyond what is. Not to scale. */
const UNSURE = 10;
/** The least distance between two ticks, whose words are beside each other. */
const TICKS = 60;

/**
 * Lays out events on a strip: a dot for a day, a bar for anything longer, a dotted line where a date is open or not
 * certain, a ring for what was planned or promised, with a dot in it where it was
 * kept and a cross where it was not. The same events give the same strip, whatever their order.
 * @param events at least one
 */
export function stripOf(events: readonly TimelineEvent[]): Strip {
  const entries = entriesOf(events);
  const scale = straightScale(entries.map(({ date }) => spanOf(date)));
  const present = new Set(entries.map(laneOf));
  const lanes = KINDS.filter((kind) => present.has(kind)).map((kind, index) => ({
    kind,
    y: index * LANE + LANE / 2,
  }));
  const middles = new Map(lanes.map(({ kind, y }) => [kind, y]));
  const foot = lanes.length * LANE;
  const ticks = ticksOf(scale, TICKS).map((tick) => ({ ...tick, x: across(tick.y) }));

  const parts = new Map<PathName, string[]>();
  const draw = (name: PathName, path: string): void => {
    parts.set(name, [...(parts.get(name) ?? []), path]);
  };
  for (const { x } of ticks) draw('grid', `M${x} 0V${foot + 5}`);
  for (const entry of entries)
    drawMark(entry, markOf(entry, scale, UNSURE), middles.get(laneOf(entry)) ?? 0, draw);
  return {
    width: NAMES + LENGTH + END,
    height: foot + LANE + 2,
    lanes,
    ticks,
    paths: Object.fromEntries([...parts].map(([name, all]) => [name, all.join('')])),
  };
}

/** What an entry is in: a promise is among what was planned, whatever kind of event made it. */
function laneOf({ kind, part }: Entry): EventKind {
  return part === 'due' ? 'planned' : kind;
}

/** The whole months of spans of days, at one scale. */
function straightScale(spans: readonly Span[]): Scale {
  const [run] = monthRuns(spans, Infinity);
  if (run === undefined) throw new RangeError('A strip has at least one event.');
  const { first, last } = daysOfMonths(run.firstMonth, run.lastMonth);
  const unitsPerDay = LENGTH / (last - first + 1);
  const place = (day: number): number => hundredths((day - first) * unitsPerDay);
  return {
    unitsPerDay,
    height: LENGTH,
    segments: [{ first, last, top: 0, bottom: LENGTH }],
    breaks: [],
    topOf: place,
    middleOf: (day) => place(day + 0.5),
    bottomOf: (day) => place(day + 1),
  };
}

type Draw = (name: PathName, path: string) => void;

function drawMark(entry: Entry, mark: Mark, y: number, draw: Draw): void {
  const { shape, top, bottom, outcomeMark } = mark;
  const hasRing = outcomeMark !== undefined || laneOf(entry) === 'planned';
  if (shape === 'one-of') draw('unsure', line(top, bottom, y));
  for (const stretch of mark.candidates ?? [mark])
    drawStretch({ ...mark, ...stretch }, y, hasRing, draw);
  if (!hasRing) return;
  const x = across(outcomeMark?.y ?? (top + bottom) / 2);
  draw('ring', `M${x - RADIUS} ${y}a6 6 0 1 0 12 0a6 6 0 1 0-12 0`);
  if (outcomeMark?.outcome === 'kept') draw('day', `M${x} ${y}h0`);
  if (outcomeMark?.outcome === 'broken') draw('ring', `m2-4l8 8m0-8l-8 8`);
}

/** Draws a day or a longer time. A ring has a dot in it only if its promise was kept. */
function drawStretch(
  { shape, top, bottom, start, end }: Mark,
  y: number,
  hasRing: boolean,
  draw: Draw,
): void {
  if (shape === 'dot') {
    const middle = (top + bottom) / 2;
    if (start !== 'exact') draw('unsure', line(middle - UNSURE, middle + UNSURE, y));
    if (!hasRing) draw('day', `M${across(middle)} ${y}h0`);
    return;
  }
  const length = Math.min(UNSURE, (bottom - top) / 2);
  const from = start === 'exact' ? top : top + length;
  const to = end === 'exact' ? bottom : bottom - length;
  if (from > top) draw('unsure', line(top, from, y));
  if (to < bottom) draw('unsure', line(to, bottom, y));
  if (from < to) draw('span', line(from, to, y));
}

function line(from: number, to: number, y: number): string {
  return `M${across(from)} ${y}H${across(to)}`;
}

/** A place on the scale, from the left of the strip; whole units are short and exact enough. */
function across(place: number): number {
  return Math.round(NAMES + place);
}
