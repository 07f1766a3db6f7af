import { datesText } from '../interface/strings.ts';
import type { CalendarDate, Precision, Qualifier } from './edtf.ts';
import { daysInMonth } from './calendar.ts';
import { refuseShape, type Refusal } from './date-fault.ts';
import { refuseSeason } from './season.ts';

const text = datesText.faults;

/**
 * Reads `2025`, `2023-04` or `2022-09-20`, with or without `?`, `~` or `%` at the end.
 * @param whole everything the editor wrote, where `date` is a part of it
 */
export function readCalendarDate(date: string, whole = date): CalendarDate | Refusal {
  const match = SHAPE.exec(date);
  if (match === null) return refuseShape(whole, date);
  const [, yearText = '', monthText, dayText, mark = ''] = match;
  const year = Number(yearText);
  if (year === 0) return { message: text.yearZero(date) };
  const qualifier = QUALIFIERS[mark];
  const precision: Precision = dayText ? 'day' : monthText ? 'month' : 'year';
  const known = { kind: 'date', year, precision, ...(qualifier && { qualifier }) } as const;
  if (monthText === undefined) return known;

  const month = Number(monthText);
  if (month < 1 || month > 12) {
    const season = dayText === undefined ? refuseSeason(year, month, mark) : undefined;
    return season ?? { message: text.month(date, monthText) };
  }
  if (dayText === undefined) return { ...known, month };

  const day = Number(dayText);
  const days = daysInMonth(year, month);
  if (day >= 1 && day <= days) return { ...known, month, day };
  const monthName = `${datesText.full.months[month - 1] ?? ''} ${year}`;
  return { message: text.day(date, monthName, dayText, days) };
}

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/;

const QUALIFIERS: Readonly<Record<string, Qualifier>> = {
  '?': 'uncertain',
  '~': 'approximate',
  '%': 'uncertain-and-approximate',
};
