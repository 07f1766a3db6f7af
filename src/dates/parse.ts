import type { CalendarDate, Edtf, EdtfResult, Missing } from './edtf.ts';
import { dateFaultsText as faults } from '../interface/strings.ts';
import { firstDay, lastDay } from './bounds.ts';
import { readCalendarDate } from './calendar-date.ts';
import { readDateAndTime } from './date-and-time.ts';
import { refuseShape, toOneLine, type Refusal } from './date-fault.ts';
import { readSet } from './set.ts';

/**
 * Parses a date in EDTF (ISO 8601-2; https://www.loc.gov/standards/datetime/): levels 0 and 1 without seasons, plus "one of
 * a set" from level 2. `2025`, `2023-04`, `2022-09-20`, `194X`, `1940-XX`, `-0048`, `Y-17000`, each with `?`, `~` or
 * `%` at its end; `2022-02-24T05:30:00+03:00`; `A/B`, `A/..`, `../B`, `A/`, `/B`; `[A,B]`, `[A..B]`, `[..A]`, `[A..]`.
 * Anything else is rejected with a message that says what to write instead. Takes any text and never throws.
 */
export function parseEdtf(text: string): EdtfResult {
  const date = readEdtf(text);
  return 'message' in date ? { ok: false, message: date.message } : { ok: true, date };
}

function readEdtf(text: string): Edtf | Refusal {
  if (text.startsWith('[')) return readSet(text);
  if (text.includes('/')) return readInterval(text);
  if (/^-?\d{4}-\d{2}-\d{2}[^T]*T/.test(text)) return readDateAndTime(text);
  return readCalendarDate(text);
}

function readInterval(text: string): Edtf | Refusal {
  const [left = '', right = '', ...more] = text.split('/');
  if (more.length > 0) return refuseShape(text);
  const [noStart, noEnd] = [MISSING[left], MISSING[right]];
  if (noStart && noEnd) return { message: faults.ends(toOneLine(text)) };
  if (noStart) {
    const end = readCalendarDate(right, text);
    return 'message' in end ? end : { kind: 'interval', end, missing: noStart };
  }
  const start = readCalendarDate(left, text);
  if ('message' in start) return start;
  if (noEnd) return { kind: 'interval', start, missing: noEnd };
  const end = readCalendarDate(right, text);
  if ('message' in end) return end;
  return left === right ? { message: faults.sameEnds(text, left) } : interval(start, end, text);
}

function interval(start: CalendarDate, end: CalendarDate, text: string): Edtf | Refusal {
  if (lastDay(end) >= firstDay(start)) return { kind: 'interval', start, end };
  const reversed = text.split('/').reverse().join('/');
  return { message: faults.reversedEnds(text, reversed) };
}

/** What an end of an interval means if it has no date: empty, it is unknown; with two dots, it is open. */
const MISSING: Readonly<Record<string, Missing>> = { '': 'unknown', '..': 'open' };
