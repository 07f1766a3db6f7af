import { datesText } from '../interface/strings.ts';
import type { CalendarDate, Edtf, Precision } from './edtf.ts';
import { parsedEdtf } from './parsed.ts';
import { wordDate, type DateTexts } from './phrases.ts';

/**
 * Puts a date into words the way a careful newspaper prints it within a sentence, in the order day, month, year:
 * `probably 20 September 2022`, `about December 2024`, `April to August 2024`, `on or before 12 December 2024`. Different
 * dates always get different words.
 * @param texts the wording, by default in the publication's language
 */
export function inWords(date: Edtf, texts: DateTexts = datesText): string {
  return wordDate(date, texts.full, texts.either);
}

/** Puts a year, given as EDTF, into words: `1999`, `49 BC`. */
export function yearInWords(year: string): string {
  return inWords(parsedEdtf(year));
}

/**
 * Says which part of a date was not found, as an addition to `inWords`: `April 2023, day not found`. Undefined if the day is
 * known, or if `inWords` already says that it is not (“an unknown day in April 2023”).
 */
export function precisionInWords(date: Edtf): string | undefined {
  const { notFound } = datesText;
  const ends = endsOf(date).filter(({ unspecified }) => unspecified === undefined);
  const isRange = date.kind === 'interval' && ends.length === 2;
  const isKnownTo = (...precisions: Precision[]): boolean =>
    ends.some(({ precision }) => precisions.includes(precision));
  if (isKnownTo('century', 'decade')) return notFound.decade(isRange);
  if (isKnownTo('year')) return notFound.year(isRange);
  if (isKnownTo('month')) return notFound.month(isRange);
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
    case 'on-or-after':
      return [date.earliest];
    case 'between':
      return [date.earliest, date.latest];
    case 'one-of':
      return date.dates.flatMap(endsOf);
  }
}
