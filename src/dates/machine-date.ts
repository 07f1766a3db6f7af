import type { CalendarDate, Edtf } from './edtf.ts';
import { isoText, twoDigits } from './calendar.ts';

/**
 * The date as a value for the `datetime` attribute of HTML's `<time>`: a year, a month, a day, or a local or global date and
 * time (HTML Standard, 4.5.14). Undefined for what the attribute cannot express: an uncertain or approximate date, an
 * interval, an open date, one of several dates, a decade, or a year before 1.
 */
export function machineDate(date: Edtf): string | undefined {
  return date.kind === 'date' && date.year > 0 ? isoDate(date) : undefined;
}

/**
 * The date in ISO 8601 (part 1), to the precision known; years before 1 are allowed. Undefined for a date that is qualified,
 * open or one of several, for an interval, decade or century, and for a year of more than four digits.
 */
export function isoDate(date: Edtf): string | undefined {
  if (date.kind !== 'date' || date.qualifier !== undefined || !isExact(date)) return undefined;
  const { year, month, day, time } = date;
  const datePart = isoText(year, month, day);
  if (time === undefined) return datePart;
  const { hour, minute, second, offset } = time;
  const clock = [hour, minute, second].filter((part) => part !== undefined).map(twoDigits);
  return `${datePart}T${clock.join(':')}${offset === undefined ? '' : zone(offset)}`;
}

/** Whether ISO 8601 (part 1) can express the date without a special agreement on the number of digits. */
function isExact({ year, precision }: CalendarDate): boolean {
  return Math.abs(year) <= 9999 && precision !== 'decade' && precision !== 'century';
}

function zone(offset: number): string {
  if (offset === 0) return 'Z';
  const minutes = Math.abs(offset);
  const [hours, remainder] = [Math.floor(minutes / 60), minutes % 60];
  return `${offset < 0 ? '-' : '+'}${twoDigits(hours)}:${twoDigits(remainder)}`;
}
