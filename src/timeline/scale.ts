import { firstGreater } from './first-greater.ts';
import { gapInWords } from './gap-in-words.ts';
import { daysOfMonths, monthRuns } from './month-runs.ts';
import type { Span } from './span.ts';

/** Whole calendar months that are drawn without a break, from the first day to the last, by their numbers. */
export interface Segment extends Span {
  readonly from: number;
  readonly to: number;
}

/** Where whole calendar months are left out because nothing is dated in them. */
export interface Break {
  readonly from: number;
  readonly to: number;
  /** How long the gap is: `40 years`. */
  readonly words: string;
}

/** Where each day is, in percent of the width, to hundredths. Every segment has the same width for a day. */
export interface Scale {
  readonly perDay: number;
  readonly segments: readonly Segment[];
  readonly breaks: readonly Break[];
  /** Where a day begins, by its number. A day outside the segments is at the nearest end of one. */
  readonly startOf: (day: number) => number;
  readonly middleOf: (day: number) => number;
  readonly endOf: (day: number) => number;
}

/** An empty stretch is left out if it is longer than this part of the months that have events. */
const QUIET = 1;
const LEAST_QUIET = 24;
const BREAK = 5;

/**
 * Makes the scale for spans of days: their whole months, from left to right. An empty stretch that is longer than all
 * the rest, and than two years, is left out.
 * @param spans at least one
 */
export function makeScale(spans: readonly Span[]): Scale {
  const full = monthRuns(spans, 0).reduce(
    (sum, run) => sum + run.lastMonth - run.firstMonth + 1,
    0,
  );
  const runs = monthRuns(spans, Math.max(LEAST_QUIET, QUIET * full)).map((run) => ({
    named: run.named,
    days: daysOfMonths(run.firstMonth, run.lastMonth),
  }));
  const days = runs.reduce((sum, run) => sum + run.days.last - run.days.first + 1, 0);
  // Many breaks share half of the width at most.
  const gap = Math.min(BREAK, 50 / runs.length);
  const perDay = (100 - gap * (runs.length - 1)) / days;

  const segments: Segment[] = [];
  const breaks: Break[] = [];
  let from = 0;
  let after: number | undefined;
  for (const { named, days: within } of runs) {
    if (after !== undefined) {
      const words = gapInWords(after, named.first);
      breaks.push({ from: hundredths(from), to: hundredths(from + gap), words });
      from += gap;
    }
    const to = from + (within.last - within.first + 1) * perDay;
    segments.push({ ...within, from, to });
    [from, after] = [to, named.last];
  }

  const starts = segments.map(({ first }) => first);
  const place = (day: number, part: number): number => {
    const segment = segments[Math.max(0, firstGreater(starts, day) - 1)];
    if (segment === undefined) throw new RangeError('An empty scale has no days.');
    const at = segment.from + (day + part - segment.first) * perDay;
    return hundredths(Math.min(Math.max(at, segment.from), segment.to));
  };
  return {
    perDay,
    segments,
    breaks,
    startOf: (day) => place(day, 0),
    middleOf: (day) => place(day, 0.5),
    endOf: (day) => place(day, 1),
  };
}

/** Rounds to hundredths. */
function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
