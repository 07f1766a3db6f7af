import { datesText } from '../interface/strings.ts';
import type { CalendarDate, Edtf } from './edtf.ts';
import { wordDate } from './phrases.ts';

/**
 * Words a date as a careful newspaper prints it within a sentence, day before month before year:
 * `probably 20 September 2022`, `about December 2024`, `April to August 2024`, `on or before 12 December 2024`.
 * Different dates have different words.
 */
export function inWords(date: Edtf): string {
  return wordDate(date, datesText.full);
}

/**
 * What was not found of a date that is known to the month or year only, to follow `inWords`:
 * `April 2023, day not found`. Undefined where the days are known, or where `inWords` has expressed all
 * that is in doubt ("probably", "on or before", "or").
 */
export function precisionInWords(date: Edtf): string | undefined {
  const ends = endsOf(date);
  const isRange = date.kind === 'interval' && ends.length === 2;
  if (ends.some(({ precision }) => precision === 'year')) return datesText.notFound.year(isRange);
  if (ends.some(({ precision }) => precision === 'month')) return datesText.notFound.month(isRange);
  return undefined;
}

function endsOf(date: Edtf): readonly CalendarDate[] {
  switch (date.kind) {
    case 'date':
      return [date];
    case 'interval':
      return [date.start, date.end].filter((end) => end !== undefined);
    case 'on-or-before':
      return [date.latest];
    case 'one-of':
      return date.dates;
  }
}
