import type { CalendarDate, Edtf } from './edtf.ts';
import { MONTHS } from './calendar.ts';
import { either, phrase, phrases, type PhraseStyle } from './phrases.ts';

/**
 * The date as a careful newspaper would print it within a sentence, in English, day before month before year:
 * `probably 20 September 2022`, `about December 2024`, `April to August 2024`, `on or before 12 December 2024`.
 * Different dates have different words.
 */
export function inWords(date: Edtf): string {
  switch (date.kind) {
    case 'date':
      return phrase(date, STYLE);
    case 'interval':
      if (date.start === undefined) return `until ${phrase(date.end, STYLE)}`;
      if (date.end === undefined) return `from ${phrase(date.start, STYLE)} on`;
      return phrases([date.start, date.end], STYLE).join(' to ');
    case 'on-or-before': {
      const preposition = date.latest.precision === 'day' ? 'on' : 'in';
      return `${preposition} or before ${phrase(date.latest, STYLE)}`;
    }
    case 'one-of':
      return either(phrases(date.dates, STYLE));
  }
}

/**
 * What was not found of a date that is known to the month or year only, to stand after `inWords`:
 * `April 2023, day not found`. Undefined where the days are known, or where `inWords` has said all
 * that is in doubt ("probably", "on or before", "or").
 */
export function precisionInWords(date: Edtf): string | undefined {
  const ends = endsOf(date);
  const bothEnds = date.kind === 'interval' && ends.length === 2;
  if (ends.some(({ precision }) => precision === 'year'))
    return bothEnds ? 'months and days not found' : 'month and day not found';
  if (ends.some(({ precision }) => precision === 'month'))
    return bothEnds ? 'days not found' : 'day not found';
  return undefined;
}

const STYLE: PhraseStyle = {
  months: MONTHS,
  qualified: {
    uncertain: ['probably ', ''],
    approximate: ['about ', ''],
    'uncertain-and-approximate': ['probably about ', ''],
  },
};

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
