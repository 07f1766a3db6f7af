import { MONTHS, isInCalendar, isoText } from './calendar.ts';

/**
 * The EDTF of a date that is written out in English: `12 December 2024`, `Dec. 12, 2024`, `December 2024`.
 * Undefined where the text is no such date.
 * @param text with single spaces and none at its ends
 */
export function writtenOut(text: string): string | undefined {
  const match = DAY_FIRST.exec(text) ?? MONTH_FIRST.exec(text);
  const { name, year, day } = match?.groups ?? {};
  if (name === undefined) return undefined;
  const month = 1 + MONTHS.findIndex((full) => full.toLowerCase().startsWith(name.toLowerCase()));
  const numbers = [Number(year), month, day === undefined ? undefined : Number(day)] as const;
  return isInCalendar(...numbers) ? isoText(...numbers) : undefined;
}

const DAY_FIRST =
  /^(?:[a-z]{3,6}day,? )?(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<name>[a-z]{3,9})\.?,? (?<year>\d{4})$/i;
const MONTH_FIRST =
  /^(?:[a-z]{3,6}day,? )?(?<name>[a-z]{3,9})\.?(?: (?<day>\d{1,2})(?:st|nd|rd|th)?)?,? (?<year>\d{4})$/i;
