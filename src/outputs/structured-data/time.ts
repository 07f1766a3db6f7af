import { isoDate } from '../../dates/machine-date.ts';
import { parsedEdtf } from '../../dates/parsed.ts';

/**
 * A day of publication as a time with its zone (ISO 8601): the first second of the day in UTC, since records give only days.
 */
export function publicationTime(day: string): string {
  return `${day}T00:00:00Z`;
}

/** An EDTF date from the evidence, in ISO 8601, as precise as it is known; undefined if it is not certain. */
export function evidenceDate(date: string | undefined): string | undefined {
  return date === undefined ? undefined : isoDate(parsedEdtf(date));
}
