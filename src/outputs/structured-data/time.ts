import { isoDate } from '../../dates/machine-date.ts';
import { parsedEdtf } from '../../dates/parsed.ts';

/**
 * Converts a day of publication to a time with a zone (ISO 8601): the start of the day in UTC, since records give only days.
 */
export function publicationTime(day: string): string {
  return `${day}T00:00:00Z`;
}

/** Converts an EDTF date from the evidence to ISO 8601, as precise as it is known; undefined if it is not certain. */
export function evidenceDate(date: string | undefined): string | undefined {
  return date === undefined ? undefined : isoDate(parsedEdtf(date));
}
