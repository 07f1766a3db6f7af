import type { CalendarDate, Candidate, Edtf, Missing } from '../dates/edtf.ts';
import type { Entry } from './entries.ts';
import type { Outcome } from './event.ts';
import { dimensions } from './dimensions.ts';
import { hundredths, type Scale } from './scale.ts';
import { spanOf } from './span.ts';

/** How a mark ends: exactly, faded because the date is not certain, or running on because it is open. */
export type Edge = 'exact' | 'faded' | 'runs-on';

/** The time that a date covers: a dot for a day, drawn in the middle of its height; a bar to scale for anything longer. */
export interface Stretch {
  readonly shape: 'dot' | 'bar';
  readonly top: number;
  readonly bottom: number;
}

/** What is drawn on the scale for an entry. */
export interface Mark {
  /** `one-of` is a thin line with `candidates` on it. */
  readonly shape: Stretch['shape'] | 'one-of';
  /** To scale, except that a mark extends a stub beyond its known end where its date is open or "on or before". */
  readonly top: number;
  readonly bottom: number;
  readonly start: Edge;
  readonly end: Edge;
  /** The dates of which one is correct, in the order of the record. */
  readonly candidates?: readonly Stretch[];
  /** What became of a promise, in the middle of the last day on which it can be due. */
  readonly outcomeMark?: { readonly y: number; readonly outcome: Outcome };
}

/**
 * The mark of an entry.
 * @param stub how far it extends beyond its known end where the date is open on that side
 */
export function markOf(
  { date, outcome }: Entry,
  scale: Scale,
  stub: number = dimensions.stub,
): Mark {
  const mark = drawn(date, scale, stub);
  if (outcome === undefined) return mark;
  const y = scale.middleOf(spanOf(date).last);
  return { ...mark, outcomeMark: { y, outcome } };
}

function drawn(date: Edtf, scale: Scale, stub: number): Mark {
  const { top, bottom } = stretchOf(date, scale);
  switch (date.kind) {
    case 'date':
      return { ...stretchOf(date, scale), start: edgeOf(date), end: edgeOf(date) };
    case 'interval':
      return {
        shape: 'bar',
        top: date.start === undefined ? hundredths(top - stub) : top,
        bottom: date.end === undefined ? hundredths(bottom + stub) : bottom,
        start: date.start ? edgeOf(date.start) : MISSING[date.missing],
        end: date.end ? edgeOf(date.end) : MISSING[date.missing],
      };
    case 'on-or-before':
      return {
        shape: 'bar',
        top: hundredths(top - stub),
        bottom,
        start: 'faded',
        end: edgeOf(date.latest),
      };
    case 'on-or-after':
      return {
        shape: 'bar',
        top,
        bottom: hundredths(bottom + stub),
        start: edgeOf(date.earliest),
        end: 'faded',
      };
    case 'between':
      return { shape: 'bar', top, bottom, start: edgeOf(date.earliest), end: edgeOf(date.latest) };
    case 'one-of': {
      const candidates = date.dates.map((each) => stretchOf(each, scale));
      const edge = date.dates.every(isExact) ? 'exact' : 'faded';
      return { shape: 'one-of', top, bottom, start: edge, end: edge, candidates };
    }
  }
}

function stretchOf(date: Edtf, { topOf, bottomOf }: Scale): Stretch {
  const { first, last } = spanOf(date);
  const shape = first === last ? 'dot' : 'bar';
  return { shape, top: topOf(first), bottom: bottomOf(last) };
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
