import type { Edtf } from './edtf.ts';
import { isoText } from './calendar.ts';

/**
 * The date as a value of the `datetime` attribute of HTML's `<time>`: a year, month or day string
 * (HTML Standard, 4.5.14). Undefined for what the attribute cannot express: a date that is uncertain or
 * approximate, an interval, an open date, one of several dates.
 */
export function machineDate(date: Edtf): string | undefined {
  if (date.kind !== 'date' || date.qualifier !== undefined) return undefined;
  return isoText(date.year, date.month, date.day);
}
