import type { CalendarDate, Candidate, Edtf, Missing } from '../dates/edtf.ts';
import type { Scale } from './scale.ts';
import { spanOf } from './span.ts';

/**
 * How an end of a mark is drawn: `exact`; `faded`, because the date is uncertain, or is "on or before" or "on or after"; or
 * `runs-on`, because the interval is open. The part that fades or runs on is drawn past the end and is not to scale.
 */
export type Edge = 'exact' | 'faded' | 'runs-on';

/** The time that a date covers, as a percentage of the width: a dot for a day, or a bar, to scale, for anything longer. */
export interface PlacedSpan {
  readonly shape: 'dot' | 'bar';
  readonly from: number;
  readonly to: number;
}

/** What is drawn on the scale for a date. */
export interface Mark {
  /** `one-of` is a dotted line with `candidates` on it. */
  readonly shape: PlacedSpan['shape'] | 'one-of';
  readonly from: number;
  readonly to: number;
  readonly start: Edge;
  readonly end: Edge;
  /** The possible dates, one of which is correct, in the record's order. */
  readonly candidates?: readonly PlacedSpan[];
}

/** The mark of a date. A date with only one known end is drawn at that end. */
export function markOf(date: Edtf, scale: Scale): Mark {
  const placed = placeSpan(date, scale);
  switch (date.kind) {
    case 'date':
      return { ...placed, start: edgeOf(date), end: edgeOf(date) };
    case 'interval':
      return {
        ...placed,
        start: date.start ? edgeOf(date.start) : EDGE_IF_MISSING[date.missing],
        end: date.end ? edgeOf(date.end) : EDGE_IF_MISSING[date.missing],
      };
    case 'on-or-before':
      return { ...placed, start: 'faded', end: edgeOf(date.latest) };
    case 'on-or-after':
      return { ...placed, start: edgeOf(date.earliest), end: 'faded' };
    case 'between':
      return { ...placed, start: edgeOf(date.earliest), end: edgeOf(date.latest) };
    case 'one-of': {
      const candidates = date.dates.map((each) => placeSpan(each, scale));
      const edge = date.dates.every(isExact) ? 'exact' : 'faded';
      return { ...placed, shape: 'one-of', start: edge, end: edge, candidates };
    }
  }
}

/** Whether a date covers, or may cover, a year or more, which is too long to draw beside single days. */
export function isLong(date: Edtf): boolean {
  if (date.kind === 'one-of') return date.dates.some(isLong);
  const { first, last } = spanOf(date);
  return last - first + 1 >= 365;
}

function placeSpan(date: Edtf, { startOf, middleOf, endOf }: Scale): PlacedSpan {
  const { first, last } = spanOf(date);
  if (first === last) return { shape: 'dot', from: middleOf(first), to: middleOf(first) };
  return { shape: 'bar', from: startOf(first), to: endOf(last) };
}

function edgeOf({ qualifier }: CalendarDate): Edge {
  return qualifier === undefined ? 'exact' : 'faded';
}

/** How a bar ends where its interval has no date: an open end runs on, and an unknown end fades. */
const EDGE_IF_MISSING: Readonly<Record<Missing, Edge>> = { open: 'runs-on', unknown: 'faded' };

/** Whether both ends of a candidate are known, and neither is qualified. */
function isExact(date: Candidate): boolean {
  if (date.kind === 'between') return isExact(date.earliest) && isExact(date.latest);
  return date.kind === 'date' && date.qualifier === undefined;
}
