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
  /** The length of the gap in words: `40 years`. */
  readonly words: string;
}

/** Where each day is, as a percentage of the width, rounded to hundredths. All days are equally wide. */
export interface Scale {
  /** The width of a day, not rounded. */
  readonly perDay: number;
  readonly segments: readonly Segment[];
  readonly breaks: readonly Break[];
  /** Where a day begins, by its day number. A day in a break is placed where the break begins. */
  readonly startOf: (day: number) => number;
  readonly middleOf: (day: number) => number;
  readonly endOf: (day: number) => number;
}

/** How long an empty stretch must be to be left out: in months, and as a multiple of all months with events together. */
const LONG_GAP = { months: 24, multiple: 1 };
/** The width of a break, in percent. */
const BREAK = 5;

/**
 * Makes the scale for spans of days: their whole months, from left to right. An empty stretch is left out if it is at least
 * two years long and at least as long as all months with events together.
 * @param spans at least one
 */
export function makeScale(spans: readonly Span[]): Scale {
  const monthsWithEvents = monthRuns(spans, 0).reduce(
    (sum, run) => sum + run.lastMonth - run.firstMonth + 1,
    0,
  );
  const runs = monthRuns(
    spans,
    Math.max(LONG_GAP.months, LONG_GAP.multiple * monthsWithEvents),
  ).map((run) => ({
    named: run.named,
    days: daysOfMonths(run.firstMonth, run.lastMonth),
  }));
  const days = runs.reduce((sum, run) => sum + run.days.last - run.days.first + 1, 0);
  // All breaks together take up at most half of the width.
  const breakWidth = Math.min(BREAK, 50 / runs.length);
  const perDay = (100 - breakWidth * (runs.length - 1)) / days;

  const segments: Segment[] = [];
  const breaks: Break[] = [];
  let from = 0;
  let lastDay: number | undefined;
  for (const { named, days: within } of runs) {
    if (lastDay !== undefined) {
      const words = gapInWords(lastDay, named.first);
      breaks.push({ from: hundredths(from), to: hundredths(from + breakWidth), words });
      from += breakWidth;
    }
    const to = from + (within.last - within.first + 1) * perDay;
    segments.push({ ...within, from, to });
    [from, lastDay] = [to, named.last];
  }

  const starts = segments.map(({ first }) => first);
  const place = (day: number, part: number): number => {
    const segment = segments[Math.max(0, firstGreater(starts, day) - 1)];
    if (segment === undefined) throw new RangeError('An empty scale has no days.');
    const position = segment.from + (day + part - segment.first) * perDay;
    return hundredths(Math.min(Math.max(position, segment.from), segment.to));
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

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
