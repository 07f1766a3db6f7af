import { z } from 'astro/zod';
import { bounds } from '../dates/bounds.ts';
import { calendarDay } from '../dates/day-number.ts';
import type { Edtf } from '../dates/edtf.ts';
import { parseEdtf } from '../dates/parse.ts';
import { schemasText } from '../interface/strings.ts';

/** A date in EDTF, in the subset that `src/dates` reads. It stays a string and never becomes a `Date`. */
export const edtf = z.string().superRefine((value, context) => {
  const result = parseEdtf(value);
  const message = result.ok ? yearFault(value, result.date) : result.message;
  if (message !== undefined) context.addIssue({ code: 'custom', message });
});

/** The range of years for anything on record: from the first four-digit year to one beyond any promise. */
const YEARS = { first: -9999, last: 2999 };
/** The range of years for what we did ourselves. */
const OUR_YEARS = { first: 1990, last: 2099 };

/** What is wrong with a date whose year must be a mistake, such as 9999 for “never”; undefined for any other date. */
function yearFault(text: string, date: Edtf): string | undefined {
  const { earliest, latest } = bounds(date);
  const days = [earliest, latest].filter((day) => day !== undefined);
  const years = days.map((day) => calendarDay(day).year);
  if (years.some((year) => year > YEARS.last)) return schemasText.lateYear(text, YEARS.last);
  if (years.some((year) => year < YEARS.first)) return schemasText.earlyYear(text);
  return undefined;
}

/** A day on which we did something, such as `2026-11-23`. */
export const day = z
  .string()
  .refine(isDay, schemasText.day)
  .refine(isInOurYears, schemasText.implausibleYear);

function isDay(value: string): boolean {
  return yearOfDay(value) !== undefined;
}

/**
 * Whether a day is in a year in which we could have done something. Text that is not a day passes, since another check reports
 * it.
 */
function isInOurYears(value: string): boolean {
  const year = yearOfDay(value) ?? OUR_YEARS.first;
  return year >= OUR_YEARS.first && year <= OUR_YEARS.last;
}

/** The year of a plain calendar day; undefined for any other text. */
function yearOfDay(value: string): number | undefined {
  const result = parseEdtf(value);
  if (!result.ok || result.date.kind !== 'date') return undefined;
  const { year, precision, qualifier, time } = result.date;
  return precision === 'day' && qualifier === undefined && time === undefined ? year : undefined;
}
