import type { Span } from './span.ts';
import { daysInMonth } from '../dates/calendar.ts';
import { calendarDay, dayNumber } from '../dates/day-number.ts';

/** A run of consecutive months that are drawn without a break. */
export interface MonthRun {
  /** The first and last day in the run that any date names, as day numbers. */
  readonly named: Span;
  /** The months of those days, as `monthOf` numbers them. */
  readonly firstMonth: number;
  readonly lastMonth: number;
}

/**
 * Groups the months that spans cover into runs.
 * @param maxStep how many months after the last month of a run a span may begin and still belong to the run
 */
export function monthRuns(spans: readonly Span[], maxStep: number): readonly MonthRun[] {
  const runs: MonthRun[] = [];
  for (const span of [...spans].sort((a, b) => a.first - b.first)) {
    const firstMonth = monthOf(span.first);
    const lastMonth = monthOf(span.last);
    const run = runs.at(-1);
    if (run === undefined || firstMonth - run.lastMonth > maxStep) {
      runs.push({ named: span, firstMonth, lastMonth });
    } else {
      runs[runs.length - 1] = {
        named: { first: run.named.first, last: Math.max(run.named.last, span.last) },
        firstMonth: run.firstMonth,
        lastMonth: Math.max(run.lastMonth, lastMonth),
      };
    }
  }
  return runs;
}

/** The number of the month that a day is in, by its day number. The next month's number is greater by one. */
export function monthOf(number: number): number {
  const { year, month } = calendarDay(number);
  return year * 12 + month - 1;
}

/** The year and month that `monthOf` gives this number; `month` counts from 1. */
export function yearAndMonth(index: number): { readonly year: number; readonly month: number } {
  const year = Math.floor(index / 12);
  return { year, month: index - year * 12 + 1 };
}

/** The days from the first of one month to the last of another. */
export function daysOfMonths(firstMonth: number, lastMonth: number): Span {
  const from = yearAndMonth(firstMonth);
  const to = yearAndMonth(lastMonth);
  return {
    first: dayNumber({ ...from, day: 1 }),
    last: dayNumber({ ...to, day: daysInMonth(to.year, to.month) }),
  };
}
