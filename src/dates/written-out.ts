import { datesText } from '../interface/strings.ts';
import { isInCalendar, isoText } from './calendar.ts';

/**
 * Converts a date that names its month, such as `12 December 2024`, `Dec. 12, 2024` or `December 2024`, to EDTF. Undefined
 * if the text is not such a date.
 * @param text a trimmed text with single spaces
 */
export function writtenOut(text: string): string | undefined {
  const match = DAY_FIRST.exec(text) ?? MONTH_FIRST.exec(text);
  const { name, year, day } = match?.groups ?? {};
  if (name === undefined) return undefined;
  const hasName = (full: string): boolean => full.toLowerCase().startsWith(name.toLowerCase());
  const month = 1 + datesText.full.months.findIndex(hasName);
  const numbers = [Number(year), month, day === undefined ? undefined : Number(day)] as const;
  return isInCalendar(...numbers) ? isoText(...numbers) : undefined;
}

const DAY_FIRST =
  /^(?:[a-z]{3,6}day,? )?(?<day>\d{1,2})(?:st|nd|rd|th|\.)?(?: of)? (?<name>\p{L}{3,9})\.?,? (?<year>\d{4})$/iu;
const MONTH_FIRST =
  /^(?:[a-z]{3,6}day,? )?(?<name>[a-z]{3,9})\.?(?: (?<day>\d{1,2})(?:st|nd|rd|th)?)?,? (?<year>\d{4})$/i;
