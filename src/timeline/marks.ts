import type { CalendarDate, Candidate, Edtf, Missing } from '../dates/edtf.ts';
import type { Scale } from './scale.ts';
import { spanOf } from './span.ts';

/**
 * How a mark ends: exactly; faded because the date is not certain, or is "on or before" or "on or after"; or running on
 * because it is open. What fades or runs on does so beyond the end, and not to scale.
 */
export type Edge = 'exact' | 'faded' | 'runs-on';

/** The time that a date covers, in percent of the width: a dot for a day, a bar to scale for anything longer. */
export interface Stretch {
  readonly shape: 'dot' | 'bar';
  readonly from: number;
  readonly to: number;
}

/** What is drawn on the scale for a date. */
export interface Mark {
  /** `one-of` is a dotted line with `candidates` on it. */
  readonly shape: Stretch['shape'] | 'one-of';
  readonly from: number;
  readonly to: number;
  readonly start: Edge;
  readonly end: Edge;
  /** The dates of which one is correct, in the order of the record. */
  readonly candidates?: readonly Stretch[];
}

/** The mark of a date: of an open one, of the end that is known. */
export function markOf(date: Edtf, scale: Scale): Mark {
  const stretch = stretchOf(date, scale);
  switch (date.kind) {
    case 'date':
      return { ...stretch, start: edgeOf(date), end: edgeOf(date) };
    case 'interval':
      return {
        ...stretch,
        start: date.start ? edgeOf(date.start) : MISSING[date.missing],
        end: date.end ? edgeOf(date.end) : MISSING[date.missing],
      };
    case 'on-or-before':
      return { ...stretch, start: 'faded', end: edgeOf(date.latest) };
    case 'on-or-after':
      return { ...stretch, start: edgeOf(date.earliest), end: 'faded' };
    case 'between':
      return { ...stretch, start: edgeOf(date.earliest), end: edgeOf(date.latest) };
    case 'one-of': {
      const candidates = date.dates.map((each) => stretchOf(each, scale));
      const edge = date.dates.every(isExact) ? 'exact' : 'faded';
      return { ...stretch, shape: 'one-of', start: edge, end: edge, candidates };
    }
  }
}

/** Whether a date names, or may name, a year or more: too long to be drawn beside days. */
export function isLong(date: Edtf): boolean {
  if (date.kind === 'one-of') return date.dates.some(isLong);
  const { first, last } = spanOf(date);
  return last - first + 1 >= 365;
}

function stretchOf(date: Edtf, { startOf, middleOf, endOf }: Scale): Stretch {
  const { first, last } = spanOf(date);
  if (first === last) return { shape: 'dot', from: middleOf(first), to: middleOf(first) };
  return { shape: 'bar', from: startOf(first), to: endOf(last) };
}

function edgeOf({ qualifier }: CalendarDate): Edge {
  return qualifier === undefined ? 'exact' : 'faded';
}

/** How a bar ends where an interval has no date: one that is open runs on, one whose end is not known fades. */
const MISSING: Readonly<Record<Missing, Edge>> = { open: 'runs-on', unknown: 'faded' };

/** Whether both ends of a candidate are known, and neither is qualified. */
function isExact(date: Candidate): boolean {
  if (date.kind === 'between') return isExact(date.earliest) && isExact(date.latest);
  return date.kind === 'date' && date.qualifier === undefined;
}
