import type { Measures } from './measures.ts';
import type { Span } from './span.ts';
import { isoDay } from '../dates/day-number.ts';
import { daysOfMonths, monthRuns } from './month-runs.ts';
import { gapInWords } from './gap-in-words.ts';

/** Whole calendar months drawn without a break. */
export interface Segment {
  /** ISO days. The first begins at `top`, the last ends at `bottom`. */
  readonly first: string;
  readonly last: string;
  readonly top: number;
  readonly bottom: number;
}

/** The place of whole calendar months that are cut out because nothing is dated in them. */
export interface Break {
  readonly top: number;
  readonly bottom: number;
  /** ISO days: the last that is named before the silence, and the first after it. */
  readonly after: string;
  readonly before: string;
  /** How long the silence was: `4 months`. */
  readonly words: string;
}

/** Where each day stands. Every segment has the same units per day. */
export interface Scale {
  readonly unitsPerDay: number;
  readonly height: number;
  readonly segments: readonly Segment[];
  readonly breaks: readonly Break[];
  /** Where a day begins, lies and ends, by its number; the day must lie in a segment. */
  readonly topOf: (day: number) => number;
  readonly middleOf: (day: number) => number;
  readonly bottomOf: (day: number) => number;
}

/**
 * Makes the scale for spans of days: all the time they name, in segments, with breaks between.
 * There are as many units to a day as give every label room, and not more: many events stretch time, few shrink it.
 * Places are rounded to hundredths of a unit.
 * @param room the height of all labels together
 */
export function makeScale(spans: readonly Span[], room: number, measures: Measures): Scale {
  const { slack, breakHeight, margin, quietMonths } = measures;
  const runs = monthRuns(spans, quietMonths).map(({ named, firstMonth, lastMonth }) => ({
    named,
    days: daysOfMonths(firstMonth, lastMonth),
  }));
  const totalDays = runs.reduce((sum, { days }) => sum + lengthOf(days), 0);
  const unitsPerDay = totalDays === 0 ? 0 : Math.ceil((100 * room * slack) / totalDays) / 100;

  const segments: Segment[] = [];
  const breaks: Break[] = [];
  const starts: Start[] = [];
  let top = margin;
  let last: number | undefined;
  for (const { named, days } of runs) {
    if (last !== undefined) {
      const [after, before] = [isoDay(last), isoDay(named.first)];
      const words = gapInWords(after, before);
      breaks.push({ top, bottom: hundredths(top + breakHeight), after, before, words });
      top = hundredths(top + breakHeight);
    }
    const bottom = hundredths(top + lengthOf(days) * unitsPerDay);
    segments.push({ first: isoDay(days.first), last: isoDay(days.last), top, bottom });
    starts.push({ day: days.first, top });
    top = bottom;
    last = named.last;
  }

  const place = (day: number, part: number): number => {
    const start = startOf(starts, day);
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

/** The last start that is not after the day, by halving. */
function startOf(starts: readonly Start[], day: number): Start {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle]?.day ?? Infinity) <= day) low = middle;
    else high = middle - 1;
  }
  const start = starts[low];
  if (start === undefined) throw new RangeError('a scale of nothing has no place for a day');
  return start;
}

function lengthOf({ first, last }: Span): number {
  return last - first + 1;
}

/** A place rounded to hundredths of a unit. */
export function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
