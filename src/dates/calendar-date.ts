import { dateFaultsText as text } from '../interface/strings.ts';
import type { CalendarDate, Precision, Qualifier } from './edtf.ts';
import { daysInMonth, isoText } from './calendar.ts';
import { refuseShape, type Refusal } from './date-fault.ts';
import { refuseSeason } from './season.ts';

/**
 * Reads `2025`, `2023-04`, `2022-09-20`, `-0048-01-10`, `194X`, `19XX`, `1940-XX`, `1940-12-XX`, `1940-XX-XX` or
 * `Y-17000`, with or without `?`, `~` or `%` at the end.
 * @param whole everything the editor wrote, if `date` is only part of it
 */
export function readCalendarDate(date: string, whole = date): CalendarDate | Refusal {
  const mark = /[?~%]$/.exec(date)?.[0] ?? '';
  const bare = date.slice(0, date.length - mark.length);
  const qualifier = QUALIFIERS[mark];
  const read = readDecadeOrCentury(bare) ?? readLongYear(date, bare) ?? readDay(date, bare, mark);
  if (read === undefined) return refuseShape(whole, date);
  return 'message' in read || qualifier === undefined ? read : { ...read, qualifier };
}

const QUALIFIERS: Readonly<Record<string, Qualifier>> = {
  '?': 'uncertain',
  '~': 'approximate',
  '%': 'uncertain-and-approximate',
};

/** A decade or century: a year whose last one or two digits are left open. */
function readDecadeOrCentury(bare: string): CalendarDate | undefined {
  const [, sign = '', digits = '', open = ''] = /^(-?)(\d{2,3})(X{1,2})$/.exec(bare) ?? [];
  if (digits.length + open.length !== 4) return undefined;
  const precision: Precision = open.length === 1 ? 'decade' : 'century';
  // Years before 1 BC count down, so `-004X` begins with -49.
  const year = sign ? -Number(digits + '9'.repeat(open.length)) : Number(digits.padEnd(4, '0'));
  return { kind: 'date', year, precision };
}

/** A year of more than four digits. */
function readLongYear(date: string, bare: string): CalendarDate | Refusal | undefined {
  const [, sign = '', digits = ''] = /^Y(-?)(\d+)$/.exec(bare) ?? [];
  if (digits === '') return undefined;
  if (digits.length > MAX_DIGITS) return { message: text.longestYear(date, MAX_DIGITS) };
  const year = Number(`${sign}${digits}`);
  if (digits.startsWith('0') || digits.length < 5)
    return { message: text.shortLongYear(date, isoText(year)) };
  return { kind: 'date', year, precision: 'year' };
}

/** The maximum number of digits in a year. With more, its days could not be counted exactly. */
const MAX_DIGITS = 9;

function readDay(date: string, bare: string, mark: string): CalendarDate | Refusal | undefined {
  const match = /^(-?\d{4})(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?$/.exec(bare);
  if (match === null) return undefined;
  const [, yearText = '', monthText, dayText] = match;
  if (yearText === '-0000') return { message: text.yearZero(date) };
  const year = Number(yearText);
  const known = { kind: 'date', year, precision: 'year' } as const;
  if (monthText === undefined) return known;
  if (monthText === 'XX') {
    if (dayText !== undefined && dayText !== 'XX') return undefined;
    return { ...known, unspecified: dayText === undefined ? 'month' : 'day' };
  }

  const month = Number(monthText);
  if (month < 1 || month > 12) {
    const season = dayText === undefined ? refuseSeason(year, month, mark) : undefined;
    return season ?? { message: text.month(date, monthText) };
  }
  if (dayText === undefined) return { ...known, month, precision: 'month' };
  if (dayText === 'XX') return { ...known, month, precision: 'month', unspecified: 'day' };

  const day = Number(dayText);
  const days = daysInMonth(year, month);
  if (day >= 1 && day <= days) return { ...known, month, day, precision: 'day' };
  return { message: text.day(date, year, month, dayText, days) };
}
