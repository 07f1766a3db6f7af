import { datesText } from '../../interface/strings.ts';
import type { CalendarDate, Edtf } from '../../dates/edtf.ts';
import { parsedEdtf } from '../../dates/parsed.ts';
import { inWords } from '../../dates/in-words.ts';

/** A date as CSL-JSON has it: its parts, or words where parts would say more than is known (CSL 1.0.2, date variables). */
export type CslDate =
  | {
      readonly 'date-parts': readonly (readonly number[])[];
      /** That the date is uncertain or approximate. */
      readonly circa?: true;
    }
  | { readonly literal: string };

/**
 * A date as APA style sets it: `2022, September 20`, `2023, April`, `ca. 2024`; `n.d.` where there is none. What
 * the style has no form for stands in words: `on or before 12 December 2024`.
 * @param text EDTF
 */
export function apaDate(text: string | undefined): string {
  if (text === undefined) return 'n.d.';
  const date = parsedEdtf(text);
  if (date.kind !== 'date') return inWords(date);
  const { year, month, day, qualifier } = date;
  if (qualifier !== undefined && qualifier !== 'approximate') return inWords(date);
  const monthAndDay = [month === undefined ? undefined : datesText.full.months[month - 1], day];
  const rest = monthAndDay.filter((part) => part !== undefined).join(' ');
  return `${qualifier ? 'ca. ' : ''}${year}${rest && `, ${rest}`}`;
}

/** @param text EDTF */
export function cslDate(text: string): CslDate {
  const date = parsedEdtf(text);
  const ends =
    date.kind === 'date' ? [date] : date.kind === 'interval' ? [date.start, date.end] : [];
  const known = ends.filter((end) => end !== undefined);
  if (known.length === 0 || known.length < ends.length) return { literal: inWords(date) };
  const circa = known.some(({ qualifier }) => qualifier !== undefined);
  return { 'date-parts': known.map(parts), ...(circa && { circa }) };
}

/** The year, month and day of a date that is certain, as far as they are known; nothing of any other. */
export function certainParts(date: Edtf): readonly number[] {
  return date.kind === 'date' && date.qualifier === undefined ? parts(date) : [];
}

function parts({ year, month, day }: CalendarDate): number[] {
  return [year, month, day].filter((part) => part !== undefined);
}
