import type { Edtf } from './edtf.ts';
import { bounds } from './bounds.ts';
import { calendarDay } from './day-number.ts';
import { AHEAD, BEHIND, DAY, instantOf } from './instant.ts';
import { sortDay, sortKey } from './sort-key.ts';

/** The year a date is filed under: the year of its sort day. */
export function sortYear(date: Edtf): number {
  return calendarDay(sortDay(date)).year;
}

/** Compares two dates for sorting: negative if `a` comes first, positive if `b` does, 0 if neither does. */
export function compareEdtf(a: Edtf, b: Edtf): number {
  const keyA = sortKey(a);
  const keyB = sortKey(b);
  return keyA < keyB ? -1 : keyA > keyB ? 1 : 0;
}

/** Whether `a` is certainly on an earlier calendar day than `b`, whichever of their possible days the two dates mean. */
export function isBefore(a: Edtf, b: Edtf): boolean {
  return daysBetween(a, b) > 0;
}

/**
 * Whether `a` is certainly before `b`, wherever on Earth each was dated. If both state a time and its zone, the instants are
 * compared. If only one does, the other's day may have begun up to 14 hours earlier than in UTC and ended up to 12 hours later.
 * If neither does, a difference of one day proves nothing: what was said in Moscow on a Thursday may be in a Wednesday's
 * paper in Washington.
 */
export function isCertainlyBefore(a: Edtf, b: Edtf): boolean {
  const [instantA, instantB] = [instantOf(a), instantOf(b)];
  if (instantA && instantB) return instantA.last < instantB.first;
  if (instantA) {
    const { earliest = -Infinity } = bounds(b);
    return instantA.last < earliest * DAY - AHEAD;
  }
  if (instantB) {
    const { latest = Infinity } = bounds(a);
    return (latest + 1) * DAY + BEHIND <= instantB.first;
  }
  return daysBetween(a, b) > 1;
}

/** The number of days from the latest day of `a` to the earliest day of `b`; positive only if all of `a` is before `b`. */
function daysBetween(a: Edtf, b: Edtf): number {
  const { latest = Infinity } = bounds(a);
  const { earliest = -Infinity } = bounds(b);
  return earliest - latest;
}
