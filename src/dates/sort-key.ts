import type { CalendarDate, Edtf } from './edtf.ts';
import { bounds } from './bounds.ts';
import { twoDigits } from './calendar.ts';
import { calendarDay } from './day-number.ts';
import { secondsOf } from './instant.ts';

/**
 * The number of the day that a date sorts under: its earliest day, or its latest if the start is open. Times and time zones
 * do not matter: a date sorts under the day that it names.
 */
export function sortDay(date: Edtf): number {
  const { earliest, latest } = bounds(date);
  // A date that is open at both ends sorts under the first day it names.
  return earliest ?? latest ?? (date.kind === 'one-of' ? Math.min(...date.dates.map(sortDay)) : 0);
}

/**
 * A string by which dates sort when compared by code unit: by sort day, then by precision (a time before a day before a month
 * before a year), then by time, then by latest day, with an open end last. To sort many records, compute it once for each.
 */
export function sortKey(date: Edtf): string {
  const { latest } = bounds(date);
  const end = latest === undefined ? 'open' : sortableDay(latest);
  return `${sortableDay(sortDay(date))} ${sortableTime(date) ?? coarseness(date)} ${end}`;
}

/** The year that a sort key begins with. */
export function yearOfSortKey(key: string): number {
  const [, sign = '', digits = ''] = /^([-Y]?)(\d+)/.exec(key) ?? [];
  return Number(digits) - (sign === '-' ? BEFORE_ALL : 0);
}

/** Greater than any year that our EDTF can express. */
const BEFORE_ALL = 10_000_000_000;

/**
 * A day as text that sorts by code unit: `2022-09-20`. Years before 0 are counted from a year before all others
 * (`-9999999952-01-10`), and years after 9999 begin with `Y`.
 */
function sortableDay(number: number): string {
  const { year, month, day } = calendarDay(number);
  const yearText =
    year < 0
      ? `-${BEFORE_ALL + year}`
      : year > 9999
        ? `Y${String(year).padStart(10, '0')}`
        : String(year).padStart(4, '0');
  return `${yearText}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The time of day in UTC, as text that sorts before the digit that `coarseness` gives. */
function sortableTime(date: Edtf): string | undefined {
  if (date.kind !== 'date' || date.time === undefined) return undefined;
  // The number is positive even in the zone farthest ahead, and it always has six digits.
  return `-${200_000 + secondsOf(date.time)}`;
}

/** 0 for a day, 1 for a month and so on: of the end that the date sorts under, or of the coarsest of several dates. */
function coarseness(date: Edtf): number {
  switch (date.kind) {
    case 'date':
      return RANK[date.precision];
    case 'interval':
      return coarseness(date.start ?? date.end);
    case 'on-or-before':
      return coarseness(date.latest);
    case 'on-or-after':
    case 'between':
      return coarseness(date.earliest);
    case 'one-of':
      return Math.max(...date.dates.map(coarseness));
  }
}

const RANK: Readonly<Record<CalendarDate['precision'], number>> = {
  day: 0,
  month: 1,
  year: 2,
  decade: 3,
  century: 4,
};
