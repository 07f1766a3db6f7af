import { datesText, outputsText } from '../../interface/strings.ts';
import type { CalendarDate, Edtf } from '../../dates/edtf.ts';
import { parsedEdtf } from '../../dates/parsed.ts';
import { inWords } from '../../dates/in-words.ts';

/** A date in CSL-JSON: its parts, or words if parts would claim more than is known (CSL 1.0.2, date variables). */
export type CslDate =
  | {
      readonly 'date-parts': readonly (readonly number[])[];
      /** Whether the date is uncertain or approximate. */
      readonly circa?: true;
    }
  | { readonly literal: string };

/**
 * Prints a date in APA style: `2022, September 20`, `2023, April`, `ca. 2024`; `n.d.` if there is none. A date for which the
 * style has no form is printed in words: `on or before 12 December 2024`.
 * @param text EDTF
 */
export function apaDate(text: string | undefined): string {
  if (text === undefined) return outputsText.citation.apa.noDate;
  const date = parsedEdtf(text);
  if (date.kind !== 'date') return inWords(date);
  const { year, month, day, qualifier } = date;
  if (!hasAllDigits(date) || (qualifier !== undefined && qualifier !== 'approximate'))
    return inWords(date);
  const { full } = datesText;
  const { apa } = outputsText.citation;
  const monthName = month === undefined ? undefined : full.months[month - 1];
  const words = apa.date(full.year(year), monthName, day);
  return qualifier ? apa.approximately(words) : words;
}

/**
 * Converts a date to CSL-JSON, which counts years as historians do: -49 is 49 BC, and there is no year 0.
 * @param text EDTF
 */
export function cslDate(text: string): CslDate {
  const date = parsedEdtf(text);
  const ends =
    date.kind === 'date' ? [date] : date.kind === 'interval' ? [date.start, date.end] : [];
  const known = ends.filter((end) => end !== undefined);
  if (known.length === 0 || known.length < ends.length || !known.every(hasAllDigits))
    return { literal: inWords(date) };
  const circa = known.some(({ qualifier }) => qualifier !== undefined);
  return { 'date-parts': known.map(cslParts), ...(circa && { circa }) };
}

/**
 * The known parts of a date, in the order year, month, day; empty if the date is qualified, has unknown digits, is not a single
 * date, or is before the year 1.
 */
export function certainParts(date: Edtf): readonly number[] {
  const isCertain = date.kind === 'date' && date.qualifier === undefined;
  return isCertain && hasAllDigits(date) && date.year > 0 ? parts(date) : [];
}

/** Whether all digits of a date are known. */
export function hasAllDigits({ precision, unspecified }: CalendarDate): boolean {
  return precision !== 'decade' && precision !== 'century' && unspecified === undefined;
}

function parts({ year, month, day }: CalendarDate): number[] {
  return [year, month, day].filter((part) => part !== undefined);
}

function cslParts(date: CalendarDate): number[] {
  return parts({ ...date, year: date.year > 0 ? date.year : date.year - 1 });
}
