import { machineDate } from '../../dates/machine-date.ts';
import { parsedEdtf } from '../../dates/parsed.ts';

/**
 * A day of ours as a point in time with its zone (ISO 8601). Content knows our publications by the day, in UTC; the
 * day stands for its first second.
 */
export function publicationTime(day: string): string {
  return `${day}T00:00:00Z`;
}

/** A date of the evidence (EDTF) as ISO 8601: year, month or day as far as it is known; undefined for any that is not certain. */
export function evidenceDate(date: string | undefined): string | undefined {
  return date === undefined ? undefined : machineDate(parsedEdtf(date));
}
