import type { Edtf } from './edtf.ts';
import { isoText } from './calendar.ts';

/**
 * The date as a value for the `datetime` attribute of HTML's `<time>`: a year, month or day string
 * (HTML Standard, 4.5.14). Undefined for anything the attribute cannot say: a date that is uncertain or
 * approximate, an interval, an open date, one of several.
 */
export function machineDate(date: Edtf): string | undefined {
  if (date.kind !== 'date' || date.qualifier !== undefined) return undefined;
  return isoText(date.year, date.month, date.day);
}
