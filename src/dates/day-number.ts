import { isoText } from './calendar.ts';

const DAYS_IN_ERA = 146_097;
const ERA_BEFORE_1970 = 719_468;

/** A day in the calendar. Months and days count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The number of a day, counted from 1970-01-01, which is 0. Takes any year, but only months and days that exist.
 * The arithmetic is `days_from_civil` in Howard Hinnant's "chrono-Compatible Low-Level Date Algorithms":
 * eras of 400 years, each year begun in March so that the leap day is its last.
 */
export function dayNumber({ year, month, day }: CalendarDay): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - ERA_BEFORE_1970;
}

/** The day with a given day number: the inverse of `dayNumber` (`civil_from_days` in the same source). */
export function calendarDay(number: number): CalendarDay {
  const shifted = number + ERA_BEFORE_1970;
  const era = Math.floor(shifted / DAYS_IN_ERA);
  const dayOfEra = shifted - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1 };
}

/** The day with a given day number as text: `2022-09-20`. */
export function isoDay(number: number): string {
  const { year, month, day } = calendarDay(number);
  return isoText(year, month, day);
}
