import { datesText } from '../interface/strings.ts';
import type { Candidate, Edtf, OneOf, Precision } from './edtf.ts';
import { name, phrases, unitOf, unitsOf, type DateTexts } from './phrases.ts';
import { inWords } from './in-words.ts';

/**
 * Puts a date into words with its preposition, to follow “said” or “due”: “said `on 20 September 2022`”, “said
 * `probably in the 1940s`”, “due `by April 2025`”, “due `in 2026 or later`”.
 * @param texts the wording, by default in the publication's language
 */
export function inSentence(
  date: Edtf,
  after: 'said' | 'due',
  texts: DateTexts = datesText,
): string {
  return after === 'said' ? said(date, texts) : due(date, texts);
}

function said(date: Edtf, texts: DateTexts): string {
  const { full, on } = texts;
  switch (date.kind) {
    case 'date':
      return on[date.qualifier ?? 'plain'](name(date, full), unitOf(date));
    case 'interval': {
      if (date.start === undefined || date.end === undefined) return inWords(date, texts);
      const [start = '', end = ''] = phrases([date.start, date.end], full);
      return on.range(start, end, unitsOf(date.start, date.end));
    }
    case 'one-of': {
      const unit = commonUnit(date);
      return unit
        ? on.plain(inWords(date, texts), unit)
        : texts.either(date.dates.map((each) => said(each, texts)));
    }
    default:
      return inWords(date, texts);
  }
}

function due(date: Edtf, texts: DateTexts): string {
  const { full, by } = texts;
  switch (date.kind) {
    case 'date':
      return isLong(date)
        ? said(date, texts)
        : by[date.qualifier ?? 'plain'](name(date, full), unitOf(date));
    case 'interval': {
      if (date.start === undefined) return due(date.end, texts);
      if (date.end !== undefined) {
        const [start = '', end = ''] = phrases([date.start, date.end], full);
        return full.between(start, end, unitsOf(date.start, date.end));
      }
      return date.missing === 'open'
        ? by.orLater(said(date.start, texts))
        : by.unknownEnd(phrases([date.start], full).join(''), unitOf(date.start));
    }
    case 'one-of': {
      const unit = commonUnit(date);
      return unit && !date.dates.some(isLong)
        ? by.plain(inWords(date, texts), unit)
        : texts.either(date.dates.map((each) => due(each, texts)));
    }
    default:
      return inWords(date, texts);
  }
}

/** The unit of all the dates, if the same preposition fits them all; undefined if units differ or a date is not plain. */
function commonUnit({ dates }: OneOf): Precision | undefined {
  const units = new Set(
    dates.map((date) =>
      date.kind === 'date' && date.qualifier === undefined ? unitOf(date) : undefined,
    ),
  );
  const [unit] = units;
  return units.size === 1 ? unit : undefined;
}

/** Whether a date covers so much time that “by” could mean its beginning or its end. */
function isLong(date: Candidate): boolean {
  return date.kind === 'date' && (date.precision === 'decade' || date.precision === 'century');
}
