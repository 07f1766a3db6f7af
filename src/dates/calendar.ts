/** The proleptic Gregorian calendar of ISO 8601. Year 0 is 1 BC. Months and days count from 1. */

/** The number of days in a month. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether integers make up a real year, month or day in the years 0001 to 9999. */
export function isInCalendar(year: number, month?: number, day?: number): boolean {
  if (year < 1 || year > 9999) return false;
  if (month === undefined) return true;
  if (month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= daysInMonth(year, month));
}

/** A year, month or day as EDTF text: `0987`, `2023-04`, `2022-09-20`, `-0048-01-10`, `Y12000`. */
export function isoText(year: number, month?: number, day?: number): string {
  const yearText = isoYear(year);
  if (month === undefined) return yearText;
  const monthText = `${yearText}-${twoDigits(month)}`;
  return day === undefined ? monthText : `${monthText}-${twoDigits(day)}`;
}

/** A whole number with at least two digits: `07`. */
export function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

function isoYear(year: number): string {
  if (Math.abs(year) > 9999) return `Y${year}`;
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
