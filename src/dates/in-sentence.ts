import { datesText } from '../interface/strings.ts';
import type { Candidate, Edtf, OneOf, Precision } from './edtf.ts';
import { name, phrases, unitOf, unitsOf } from './phrases.ts';
import { inWords } from './in-words.ts';

/**
 * Puts a date into words with its preposition, to follow “said” or “due”: “said `on 20 September 2022`”, “said
 * `probably in the 1940s`”, “due `by April 2025`”, “due `in 2026 or later`”.
 */
export function inSentence(date: Edtf, after: 'said' | 'due'): string {
  return after === 'said' ? said(date) : due(date);
}

const { full, on, by } = datesText;

function said(date: Edtf): string {
  switch (date.kind) {
    case 'date':
      return on[date.qualifier ?? 'plain'](name(date, full), unitOf(date));
    case 'interval': {
      if (date.start === undefined || date.end === undefined) return inWords(date);
      const [start = '', end = ''] = phrases([date.start, date.end], full);
      return on.range(start, end, unitsOf(date.start, date.end));
    }
    case 'one-of': {
      const unit = commonUnit(date);
      return unit
        ? on.plain(inWords(date), unit)
        : datesText.either(date.dates.map((each) => said(each)));
    }
    default:
      return inWords(date);
  }
}

function due(date: Edtf): string {
  switch (date.kind) {
    case 'date':
      return isLong(date)
        ? said(date)
        : by[date.qualifier ?? 'plain'](name(date, full), unitOf(date));
    case 'interval': {
      if (date.start === undefined) return due(date.end);
      if (date.end !== undefined) {
        const [start = '', end = ''] = phrases([date.start, date.end], full);
        return full.between(start, end, unitsOf(date.start, date.end));
      }
      return date.missing === 'open'
        ? by.orLater(said(date.start))
        : by.unknownEnd(phrases([date.start], full).join(''), unitOf(date.start));
    }
    case 'one-of': {
      const unit = commonUnit(date);
      return unit && !date.dates.some(isLong)
        ? by.plain(inWords(date), unit)
        : datesText.either(date.dates.map((each) => due(each)));
    }
    default:
      return inWords(date);
  }
}

/** The unit that all the dates share, so that one preposition fits them all; undefined if they share none. */
function commonUnit({ dates }: OneOf): Precision | undefined {
  const units = new Set(
    dates.map((date) =>
      date.kind === 'date' && date.qualifier === undefined ? unitOf(date) : undefined,
    ),
  );
  const [unit] = units;
  return units.size === 1 ? unit : undefined;
}

/** Whether a date is so long that “by” would not say whether its beginning or its end is meant. */
function isLong(date: Candidate): boolean {
  return date.kind === 'date' && (date.precision === 'decade' || date.precision === 'century');
}
