import { dimensions } from './dimensions.ts';
import type { Span } from './span.ts';
import { daysOfMonths, monthRuns } from './month-runs.ts';
import { firstGreater } from './first-greater.ts';
import { gapInWords } from './gap-in-words.ts';

/** Whole calendar months that are drawn without a break. */
export interface Segment {
  /** Days, by their numbers. The first begins at `top`, the last ends at `bottom`. */
  readonly first: number;
  readonly last: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where whole calendar months are left out because nothing is dated in them. */
export interface Break {
  readonly top: number;
  readonly bottom: number;
  /** Days, by their numbers: the last that a date names before the gap, and the first after it. */
  readonly after: number;
  readonly before: number;
  /** How long the gap is: `4 months`. */
  readonly words: string;
}

/** Where each day is. Every segment has the same number of units per day. */
export interface Scale {
  readonly unitsPerDay: number;
  readonly height: number;
  readonly segments: readonly Segment[];
  readonly breaks: readonly Break[];
  /** The top, middle and bottom of a day, by its number; the day must be in a segment. */
  readonly topOf: (day: number) => number;
  readonly middleOf: (day: number) => number;
  readonly bottomOf: (day: number) => number;
}

/**
 * Makes the scale for spans of days: segments for the months in which they lie, with breaks between.
 * A day has just as many units as give every label room: many events stretch time, few shrink it.
 * Heights are rounded to hundredths of a unit.
 * @param room the height of all labels together
 * @param slack the height of the scale without its breaks, as a multiple of that
 */
export function makeScale(spans: readonly Span[], room: number, slack: number): Scale {
  const { breakHeight, margin, quietMonths } = dimensions;
  const runs = monthRuns(spans, quietMonths).map(({ named, firstMonth, lastMonth }) => ({
    named,
    days: daysOfMonths(firstMonth, lastMonth),
  }));
  const totalDays = runs.reduce((sum, { days }) => sum + lengthOf(days), 0);
  const unitsPerDay = totalDays === 0 ? 0 : Math.ceil((100 * room * slack) / totalDays) / 100;

  const segments: Segment[] = [];
  const breaks: Break[] = [];
  const starts: Start[] = [];
  let top: number = margin;
  let last: number | undefined;
  for (const { named, days } of runs) {
    if (last !== undefined) {
      const [after, before] = [last, named.first];
      const words = gapInWords(after, before);
      breaks.push({ top, bottom: hundredths(top + breakHeight), after, before, words });
      top = hundredths(top + breakHeight);
    }
    const bottom = hundredths(top + lengthOf(days) * unitsPerDay);
    segments.push({ ...days, top, bottom });
    starts.push({ day: days.first, top });
    top = bottom;
    last = named.last;
  }

  const startDays = starts.map(({ day }) => day);
  const place = (day: number, part: number): number => {
    const start = starts[Math.max(0, firstGreater(startDays, day) - 1)];
    if (start === undefined) throw new RangeError('An empty scale has no days.');
    return hundredths(start.top + (day + part - start.day) * unitsPerDay);
  };
  return {
    unitsPerDay,
    height: segments.length === 0 ? 0 : hundredths(top + margin),
    segments,
    breaks,
    topOf: (day) => place(day, 0),
    middleOf: (day) => place(day, 0.5),
    bottomOf: (day) => place(day, 1),
  };
}

interface Start {
  readonly day: number;
  readonly top: number;
}

function lengthOf({ first, last }: Span): number {
  return last - first + 1;
}

/** Rounds to hundredths of a unit. */
export function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
