import { isInCalendar, isoText } from './calendar.ts';

const DAYS_IN_ERA = 146_097;
const ERA_BEFORE_1970 = 719_468;

/**
 * The number of a day, counted from 1970-01-01, which is 0.
 * The arithmetic is `days_from_civil` in Howard Hinnant's "chrono-Compatible Low-Level Date Algorithms":
 * eras of 400 years, each year begun in March so that the leap day is its last.
 * @param day an ISO day, `2022-09-20`
 * @throws RangeError where the text is not a day of the years 0001 to 9999
 */
export function dayNumber(day: string): number {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const date = Number(day.slice(8));
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !isInCalendar(year, month, date))
    throw new RangeError(`${day} is not a day`);
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - ERA_BEFORE_1970;
}

/**
 * The ISO day with this number; the reverse of `dayNumber` (`civil_from_days` in the same source).
 * @throws RangeError where the number is not whole or the day is outside the years 0001 to 9999
 */
export function isoDay(number: number): string {
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
  const date = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  if (!Number.isInteger(number) || !isInCalendar(year))
    throw new RangeError(`no day has the number ${number}`);
  return isoText(year, month, date);
}
