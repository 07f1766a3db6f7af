import { compareEdtf } from '../dates/compare.ts';
import { parsedEdtf } from '../dates/parsed.ts';
import { site } from '../site.ts';

/** Compares two strings by code unit, such as ids or days written as `2026-11-23`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Compares two names or titles alphabetically, by the rules of the publication's language. */
export function compareNames(a: string, b: string): number {
  return a.localeCompare(b, site.language);
}

/** Compares two EDTF dates, earliest first. */
export function compareDates(a: string, b: string): number {
  return compareEdtf(parsedEdtf(a), parsedEdtf(b));
}
