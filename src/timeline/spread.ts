import { calendarDay, dayNumber } from '../dates/day-number.ts';
import { parsedEdtf } from '../dates/parsed.ts';
import { sortDay } from '../dates/sort-key.ts';

/** Dates on a line drawn to scale, from the start of the first year to the end of the last. */
export interface Spread {
  /** The position of each date from 0 to 1, in the order given, and how many dates are below it at the same place. */
  readonly marks: readonly { readonly x: number; readonly level: number }[];
  /** The years, each with the position where it begins. */
  readonly years: readonly { readonly year: number; readonly x: number }[];
}

/** The maximum number of years that are named. */
const MAX_YEARS = 8;

/**
 * Places dates on a line.
 * @param dates as EDTF
 * @param places how many places the line has; dates at the same place are stacked
 */
export function spreadOf(dates: readonly string[], places: number): Spread {
  if (dates.length === 0) return { marks: [], years: [] };
  const days = dates.map((date) => sortDay(parsedEdtf(date)));
  const years = days.map((day) => calendarDay(day).year);
  const [first, last] = [Math.min(...years), Math.max(...years) + 1];
  const startOf = (year: number): number => dayNumber({ year, month: 1, day: 1 });
  const [start, end] = [startOf(first), startOf(last)];
  const place = (day: number): number => (day - start) / (end - start);
  const stacked = new Map<number, number>();
  const marks = days.map((day) => {
    const index = Math.min(places - 1, Math.floor(place(day) * places));
    const level = stacked.get(index) ?? 0;
    stacked.set(index, level + 1);
    return { x: (index + 0.5) / places, level };
  });
  const step = Math.ceil((last - first) / MAX_YEARS);
  return {
    marks,
    years: Array.from({ length: Math.ceil((last - first) / step) }, (_, index) => {
      const year = first + index * step;
      return { year, x: place(startOf(year)) };
    }),
  };
}
