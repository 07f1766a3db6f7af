import { firstGreater } from './first-greater.ts';
import { gapInWords } from './gap-in-words.ts';
import { daysOfMonths, monthRuns } from './month-runs.ts';
import type { Span } from './span.ts';

/** Whole calendar months drawn without a break: their days, and where they begin and end as a percentage of the width. */
export interface Segment extends Span {
  readonly from: number;
  readonly to: number;
}

/** A place where whole calendar months are left out because nothing happened in them. */
export interface Break {
  readonly from: number;
  readonly to: number;
  /** How long the gap is: `40 years`. */
  readonly words: string;
}

/** Where each day is, as a percentage of the width, rounded to hundredths. All days are equally wide. */
export interface Scale {
  readonly perDay: number;
  readonly segments: readonly Segment[];
  readonly breaks: readonly Break[];
  /** Where a day begins, by its day number. A day in a break is placed where the break begins. */
  readonly startOf: (day: number) => number;
  readonly middleOf: (day: number) => number;
  readonly endOf: (day: number) => number;
}

/** The longest empty stretch that is drawn, as a multiple of all months with events together. */
const QUIET = 1;
/** The same limit in months. The greater of the two applies. */
const LEAST_QUIET = 24;
/** The width of a break, in percent. */
const BREAK = 5;

/**
 * Makes the scale for spans of days: their whole months, from left to right. An empty stretch is left out if it is longer
 * than two years and than all months with events together.
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
  // All breaks together take up at most half of the width.
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
