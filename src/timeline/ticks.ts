import type { Scale } from './scale.ts';
import { datesText } from '../interface/strings.ts';
import { daysOfMonths, monthOf, yearAndMonth } from './month-runs.ts';

/** The beginning of a month or year on the scale. */
export interface Tick {
  /** As a percentage of the width. */
  readonly x: number;
  /** The year in January: `2025`. Otherwise the month, with its year if that differs from the previous tick's: `Aug 2022`. */
  readonly text: string;
  readonly level: 'year' | 'month';
}

/**
 * Makes the ticks: one where each segment begins, then one for every month, or every few months if they would be too close.
 * @param distance the minimum distance between two ticks, as a percentage of the width
 */
export function ticksOf(scale: Scale, distance: number): readonly Tick[] {
  const step = STEPS.find((months) => months * SHORTEST_MONTH * scale.perDay >= distance);
  return scale.segments.flatMap(({ first, last }) => {
    const ticks: Tick[] = [];
    let previous: { readonly x: number; readonly year: number } | undefined;
    for (const month of months(monthOf(first), monthOf(last), step ?? LONGEST_STEP)) {
      const x = scale.startOf(daysOfMonths(month, month).first);
      if (previous !== undefined && x - previous.x < distance) continue;
      const { year, month: number } = yearAndMonth(month);
      const level = number === 1 ? 'year' : 'month';
      const name = datesText.short.months[number - 1] ?? '';
      const yearText = datesText.short.year(year);
      const text =
        level === 'year' ? yearText : year === previous?.year ? name : `${name} ${yearText}`;
      ticks.push({ x, text, level });
      previous = { x, year };
    }
    return ticks;
  });
}

/** The first month, then every month whose number is a multiple of `step`. */
function* months(first: number, last: number, step: number): Generator<number> {
  yield first;
  for (let month = (Math.floor(first / step) + 1) * step; month <= last; month += step) yield month;
}

/** The possible intervals between ticks, in months. */
const STEPS: readonly number[] = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
const LONGEST_STEP = 12_000;
const SHORTEST_MONTH = 28;
