import type { CalendarDate, Precision, Qualifier } from './edtf.ts';
import { MONTHS, daysInMonth } from './calendar.ts';
import { refuseShape, type Refusal } from './date-fault.ts';
import { refuseSeason } from './season.ts';

/**
 * Reads `2025`, `2023-04` or `2022-09-20`, each with `?`, `~`, `%` or nothing at its end.
 * @param whole all that the editor wrote, where `text` is a part of it
 */
export function readCalendarDate(text: string, whole = text): CalendarDate | Refusal {
  const match = SHAPE.exec(text);
  if (match === null) return refuseShape(whole, text);
  const [, yearText = '', monthText, dayText, sign = ''] = match;
  const year = Number(yearText);
  if (year === 0) return { message: `${text}: there is no year 0000; years run from 0001 to 9999` };
  const qualifier = QUALIFIERS[sign];
  const precision: Precision = dayText ? 'day' : monthText ? 'month' : 'year';
  const known = { kind: 'date', year, precision, ...(qualifier && { qualifier }) } as const;
  if (monthText === undefined) return known;

  const month = Number(monthText);
  if (month < 1 || month > 12) {
    const season = dayText === undefined ? refuseSeason(year, month, sign) : undefined;
    const noMonth = `${text}: there is no month ${monthText}; months run from 01 to 12`;
    return season ?? { message: noMonth };
  }
  if (dayText === undefined) return { ...known, month };

  const day = Number(dayText);
  const days = daysInMonth(year, month);
  if (day >= 1 && day <= days) return { ...known, month, day };
  const monthName = `${MONTHS[month - 1] ?? ''} ${year}`;
  return {
    message: `${text}: ${monthName} has no day ${dayText}; its days run from 01 to ${days}`,
  };
}

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/;

const QUALIFIERS: Readonly<Record<string, Qualifier>> = {
  '?': 'uncertain',
  '~': 'approximate',
  '%': 'uncertain-and-approximate',
};
