import type { Edtf, TimeOfDay } from './edtf.ts';
import { firstDay } from './bounds.ts';

/** A point in time, as its first and last possible second, counted from 1970-01-01 in UTC. */
export interface Instant {
  readonly first: number;
  readonly last: number;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** How far clocks anywhere can be ahead of UTC or behind it, in seconds. */
export const AHEAD = 14 * HOUR;
export const BEHIND = 12 * HOUR;

/** When something happened; undefined unless its time and time zone are known. */
export function instantOf(date: Edtf): Instant | undefined {
  if (date.kind !== 'date' || date.time?.offset === undefined) return undefined;
  const first = firstDay(date) * DAY + secondsOf(date.time);
  return { first, last: date.time.second === undefined ? first + MINUTE - 1 : first };
}

/** The seconds since midnight UTC on the date that the clock shows. A time without a zone counts as UTC. */
export function secondsOf({ hour, minute, second = 0, offset = 0 }: TimeOfDay): number {
  return hour * HOUR + (minute - offset) * MINUTE + second;
}
