import type { Edtf } from './edtf.ts';
import { bounds } from './bounds.ts';
import { calendarDay } from './day-number.ts';
import { AHEAD, BEHIND, DAY, instantOf } from './instant.ts';
import { sortDay, sortKey } from './sort-key.ts';

/** The year a date is filed under: that of its sort day. */
export function sortYear(date: Edtf): number {
  return calendarDay(sortDay(date)).year;
}

/** Compares two dates for sorting: negative where `a` comes first, positive where `b` does, 0 where neither. */
export function compareEdtf(a: Edtf, b: Edtf): number {
  const keyA = sortKey(a);
  const keyB = sortKey(b);
  return keyA < keyB ? -1 : keyA > keyB ? 1 : 0;
}

/** Whether the calendar day of `a` is certainly before that of `b`, whichever of the possible days each means. */
export function isBefore(a: Edtf, b: Edtf): boolean {
  return daysBetween(a, b) > 0;
}

/**
 * Whether `a` is certainly before `b` although each may have been dated anywhere on Earth. Where both say their zone,
 * the instants are compared. Where one does, the day of the other may have begun 14 hours before it did in UTC and ended
 * 12 hours after. Where none does, a day is allowed: what was said in Moscow on a Thursday may be in a Wednesday's paper
 * in Washington.
 */
export function isBeforeAnywhere(a: Edtf, b: Edtf): boolean {
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

/** How many days the latest day of `a` is before the earliest of `b`; negative where that is not certain. */
function daysBetween(a: Edtf, b: Edtf): number {
  const { latest = Infinity } = bounds(a);
  const { earliest = -Infinity } = bounds(b);
  return earliest - latest;
}
