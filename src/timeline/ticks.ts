import type { Scale } from './scale.ts';
import { datesText } from '../interface/strings.ts';
import { daysOfMonths, monthOf, yearAndMonth } from './month-runs.ts';

/** The beginning of a month or year on the scale. */
export interface Tick {
  /** In percent of the width. */
  readonly x: number;
  /** `2025` in January; else the month, with its year where the tick before has another: `Aug 2022`. */
  readonly text: string;
  readonly level: 'year' | 'month';
}

/**
 * Makes the ticks: where each segment begins, then at every month, or every few where months are too close.
 * @param distance the least that is between two, in percent of the width
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

/** The first month, then those that are whole steps from the beginning of the calendar. */
function* months(first: number, last: number, step: number): Generator<number> {
  yield first;
  for (let month = (Math.floor(first / step) + 1) * step; month <= last; month += step) yield month;
}

/** How many months there may be from one tick to the next. */
const STEPS: readonly number[] = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
const LONGEST_STEP = 12_000;
const SHORTEST_MONTH = 28;
