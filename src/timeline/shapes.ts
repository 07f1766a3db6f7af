import type { EventKind, Outcome } from './event.ts';
import type { Columns } from './columns.ts';
import type { Row, Timeline } from './layout.ts';
import type { Edge, Mark, Stretch } from './marks.ts';
import { MEASURES } from './measures.ts';

/** What lies between two heights. */
interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** SVG path data with heights from some height of the drawing, in whole units. */
type PathFrom = (height: number) => string;

/** A shape of the drawing, in units from its top and left. */
export type Shape = Extent &
  (
    | {
        readonly shape: 'sign';
        readonly name: EventKind | Outcome;
        readonly x: number;
        readonly y: number;
      }
    /** A line down a lane. */
    | { readonly shape: 'bar'; readonly x: number }
    /** A dotted line down a lane that joins the dates of which one is right. */
    | { readonly shape: 'join'; readonly x: number }
    | { readonly shape: 'fade'; readonly x: number; readonly toward: 'up' | 'down' }
    /** The end of a bar, or an arrow where it runs on. */
    | { readonly shape: 'end'; readonly path: PathFrom }
    | { readonly shape: 'leader'; readonly path: PathFrom }
  );

const SIGN = MEASURES.dotSize / 2;
const { fade: FADE } = MEASURES;
/** Longer than that, the eye loses it. */
const LONGEST_LEADER = 320;

/**
 * Turns the rows of a drawing into shapes: their marks, and their leaders, which go level across the lanes and then
 * straight to the label. An entry with a promise's outcomeMark bears it in place of the sign of its kind.
 */
export function shapesOf({ rows }: Timeline, columns: Columns): readonly Shape[] {
  const placeOf = ({ lane }: Row): number => columns.axis + lane * columns.pitch;
  const taken = new TakenPlaces();
  // What has one right place goes before the signs on bars, which may give way.
  const fixed = rows.flatMap((row) => fixedSigns(row).map((y) => ({ row, y })));
  for (const { row, y } of fixed) taken.take(row.lane, y);
  const signs = [
    ...fixed,
    ...rows.filter(standsOnBar).map((row) => ({ row, y: taken.free(row.lane, ...roomOnBar(row)) })),
  ];
  return [
    ...rows.flatMap((row) => markShapes(row.mark, placeOf(row))),
    ...rows.flatMap((row) => leaders(row, placeOf(row), columns)),
    ...signs.map(({ row, y }): Shape => {
      const name = row.mark.outcomeMark?.outcome ?? row.kind;
      return { shape: 'sign', name, x: placeOf(row), y, top: y - SIGN - 2, bottom: y + SIGN + 2 };
    }),
  ];
}

/** The places of a row's signs, where the date leaves no choice. */
function fixedSigns({ mark }: Row): readonly number[] {
  if (mark.outcomeMark) return [mark.outcomeMark.y];
  if (mark.shape === 'dot') return [middle(mark)];
  return (mark.candidates ?? []).map(middle);
}

function standsOnBar({ mark }: Row): boolean {
  return mark.shape === 'bar' && mark.outcomeMark === undefined;
}

/** Where a sign on a bar would stand best, by its leader, and the last place it may: clear of the ends, if it can be. */
function roomOnBar({ mark, label }: Row): [best: number, last: number] {
  const { top, bottom, start, end } = mark;
  const first = top + SIGN + 4 + (start === 'exact' ? 0 : FADE);
  const last = bottom - SIGN - 4 - (end === 'exact' ? 0 : FADE);
  if (first > last) return [middle(mark), middle(mark)];
  return [Math.min(Math.max(label.leader.from, first), last), last];
}

/** Which places of the lanes bear a sign, so that signs of bars that share a lane do not cover one another. */
class TakenPlaces {
  readonly #apart = 2 * SIGN + 2;
  readonly #taken = new Map<string, number[]>();

  /** The first free place from the best one on; the best one where none is free. */
  free(lane: number, best: number, last: number): number {
    let y = best;
    while (y <= last && this.#isTaken(lane, y)) y += this.#apart;
    const place = y <= last ? y : best;
    this.take(lane, place);
    return place;
  }

  take(lane: number, y: number): void {
    const key = this.#keyOf(lane, y);
    this.#taken.set(key, [...(this.#taken.get(key) ?? []), y]);
  }

  #isTaken(lane: number, y: number): boolean {
    return [y - this.#apart, y, y + this.#apart].some((near) =>
      this.#taken.get(this.#keyOf(lane, near))?.some((other) => Math.abs(other - y) < this.#apart),
    );
  }

  #keyOf(lane: number, y: number): string {
    return `${lane} ${Math.floor(y / this.#apart)}`;
  }
}

function markShapes(mark: Mark, x: number): readonly Shape[] {
  const { shape, top, bottom, start, end, candidates = [] } = mark;
  if (shape !== 'one-of') return stretchShapes({ shape, top, bottom }, x, start, end);
  return [
    { shape: 'join', x, top, bottom },
    ...candidates.flatMap((each) => stretchShapes(each, x, start, end)),
  ];
}

function stretchShapes(
  { shape, top, bottom }: Stretch,
  x: number,
  start: Edge,
  end: Edge,
): readonly Shape[] {
  const shapes: Shape[] = [];
  const fade = shape === 'dot' ? SIGN + FADE : Math.min(FADE, (bottom - top) / 2);
  const from = shape === 'dot' ? middle({ top, bottom }) : top + fade;
  const to = shape === 'dot' ? from : bottom - fade;
  if (start === 'faded')
    shapes.push({ shape: 'fade', x, top: from - fade, bottom: from, toward: 'up' });
  if (end === 'faded')
    shapes.push({ shape: 'fade', x, top: to, bottom: to + fade, toward: 'down' });
  if (shape === 'dot') return shapes;
  // Wide enough to be seen beside a sign that is longer than the bar.
  const half = bottom - top < 2 * SIGN + 4 ? SIGN + 3 : SIGN - 1;
  shapes.push(
    {
      shape: 'bar',
      x,
      top: start === 'faded' ? from : top,
      bottom: end === 'faded' ? to : bottom,
    },
    ...endShapes(x, top, start, half, 1),
    ...endShapes(x, bottom, end, half, -1),
  );
  return shapes;
}

/** A line across an exact end; an arrow where the bar runs on; nothing where it fades. */
function endShapes(
  x: number,
  y: number,
  edge: Edge,
  half: number,
  inward: 1 | -1,
): readonly Shape[] {
  if (edge === 'faded') return [];
  const path: PathFrom = (height) =>
    edge === 'exact'
      ? `M${x - half} ${Math.round(y) - height}h${2 * half}`
      : `M${x - 5} ${Math.round(y) + 5 * inward - height}l5 ${-5 * inward}l5 ${5 * inward}`;
  return [{ shape: 'end', path, top: y - 5, bottom: y + 5 }];
}

/** A leader; of one that is too long to follow, only what stands at the mark and at the label. */
function leaders({ mark, label }: Row, x: number, { edge, width }: Columns): readonly Shape[] {
  const { from, to } = label.leader;
  const begin = x + (mark.shape === 'dot' ? SIGN + 2 : 1);
  const start: PathFrom = (height) => `M${begin} ${Math.round(from) - height}H${edge}`;
  const end: PathFrom = (height) => `${width - 14} ${Math.round(to) - height}h8`;
  if (Math.abs(from - to) > LONGEST_LEADER)
    return [
      { shape: 'leader', path: start, top: from - 1, bottom: from + 1 },
      { shape: 'leader', path: (height) => `M${end(height)}`, top: to - 1, bottom: to + 1 },
    ];
  const whole: PathFrom = (height) => `${start(height)}L${end(height)}`;
  const [top, bottom] = from < to ? [from, to] : [to, from];
  return [{ shape: 'leader', path: whole, top: top - 1, bottom: bottom + 1 }];
}

function middle({ top, bottom }: Extent): number {
  return (top + bottom) / 2;
}
