import type { CalendarDate, Edtf } from './edtf.ts';
import { bounds, earliestDay, firstDay, lastDay } from './bounds.ts';

/** The ISO day a date is sorted by: its earliest day, or its latest where the start is open or the date is "on or before". */
export function sortDay(date: Edtf): string {
  switch (date.kind) {
    case 'date':
      return firstDay(date);
    case 'interval':
      return date.start === undefined ? lastDay(date.end) : firstDay(date.start);
    case 'on-or-before':
      return lastDay(date.latest);
    case 'one-of':
      return earliestDay(date);
  }
}

/** The year a date is filed under: that of its sort day. */
export function sortYear(date: Edtf): number {
  return Number(sortDay(date).slice(0, 4));
}

/**
 * Text that sorts as dates do, by code unit: the sort day, then precision (a day before a month before a year),
 * then the latest day, an open end last. Where many records are sorted, make it once for each.
 */
export function sortKey(date: Edtf): string {
  return `${sortDay(date)} ${coarseness(date)} ${bounds(date).latest ?? 'open'}`;
}

/** Compares two dates for sorting: negative where `a` comes first, positive where `b` does, 0 where neither. */
export function compareEdtf(a: Edtf, b: Edtf): number {
  const keyA = sortKey(a);
  const keyB = sortKey(b);
  return keyA < keyB ? -1 : keyA > keyB ? 1 : 0;
}

/** Whether `a` is certainly before `b`, whichever of the possible days each means. */
export function isBefore(a: Edtf, b: Edtf): boolean {
  const { latest } = bounds(a);
  const { earliest } = bounds(b);
  return latest !== undefined && earliest !== undefined && latest < earliest;
}

/** 0 for a day, 1 for a month, 2 for a year: of the end the date is sorted by, or the coarsest of several dates. */
function coarseness(date: Edtf): number {
  switch (date.kind) {
    case 'date':
      return RANK[date.precision];
    case 'interval':
      return RANK[date.start === undefined ? date.end.precision : date.start.precision];
    case 'on-or-before':
      return RANK[date.latest.precision];
    case 'one-of':
      return Math.max(...date.dates.map(({ precision }) => RANK[precision]));
  }
}

const RANK: Readonly<Record<CalendarDate['precision'], number>> = { day: 0, month: 1, year: 2 };
