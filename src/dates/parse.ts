import { datesText } from '../interface/strings.ts';
import type { CalendarDate, Edtf, EdtfResult } from './edtf.ts';
import { firstDay, lastDay } from './bounds.ts';
import { readCalendarDate } from './calendar-date.ts';
import { refuseShape, shown, type Refusal } from './date-fault.ts';

const { faults } = datesText;

/**
 * Reads a date in the subset of EDTF (ISO 8601-2; https://www.loc.gov/standards/datetime/) that Verbatim uses:
 * `2025`, `2023-04`, `2022-09-20`, each with `?`, `~` or `%` at its end; `A/B`, `A/..`, `../B`; `[..A]`; `[A,B]`.
 * Anything else is refused with a message that says what to write instead. Takes any text and never throws.
 */
export function parseEdtf(text: string): EdtfResult {
  const date = readEdtf(text);
  return 'message' in date ? { ok: false, message: date.message } : { ok: true, date };
}

function readEdtf(text: string): Edtf | Refusal {
  if (text.startsWith('[')) return readSet(text);
  if (text.includes('/')) return readInterval(text);
  return readCalendarDate(text);
}

function readInterval(text: string): Edtf | Refusal {
  const [left = '', right = '', ...more] = text.split('/');
  if (more.length > 0) return refuseShape(text);
  if (left === '' || right === '' || (left === '..' && right === '..'))
    return { message: faults.ends(shown(text)) };
  if (left === '..') return openStart(readCalendarDate(right, text));
  const start = readCalendarDate(left, text);
  if ('message' in start) return start;
  if (right === '..') return { kind: 'interval', start };
  const end = readCalendarDate(right, text);
  if ('message' in end) return end;
  if (left === right) return { message: faults.sameEnds(text, left) };
  if (lastDay(end) < firstDay(start))
    return { message: faults.reversedEnds(text, `${right}/${left}`) };
  return { kind: 'interval', start, end };
}

function openStart(end: CalendarDate | Refusal): Edtf | Refusal {
  return 'message' in end ? end : { kind: 'interval', end };
}

function readSet(text: string): Edtf | Refusal {
  if (!text.endsWith(']')) return { message: faults.noClosingBracket(shown(text)) };
  const inner = text.slice(1, -1);
  if (inner.startsWith('..') && !inner.includes(',')) {
    const latest = readCalendarDate(inner.slice(2), text);
    return 'message' in latest ? latest : { kind: 'on-or-before', latest };
  }
  if (inner.includes('..')) return { message: faults.rangeInBrackets(shown(text)) };
  const texts = inner.split(',');
  const dates: CalendarDate[] = [];
  for (const each of texts) {
    const date = readCalendarDate(each, text);
    if ('message' in date) return date;
    dates.push(date);
  }
  const [first, second, ...others] = dates;
  if (first === undefined || second === undefined)
    return { message: faults.oneInBrackets(text, inner) };
  if (new Set(texts).size < texts.length) return { message: faults.dateTwice(shown(text)) };
  return { kind: 'one-of', dates: [first, second, ...others] };
}
