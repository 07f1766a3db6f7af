import { daysInMonth, isInCalendar } from '../../dates/calendar.ts';
import type { Span } from '../facets.ts';
import { monthNamed } from './named-month.ts';

/** A year, a month or a day that a query names. */
export interface DateInQuery {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** The last of several years. */
  readonly lastYear?: number | undefined;
}

/** A date in a query, the words that name it, as typed, and the rest of the query. */
export interface QueryWithDate {
  readonly date: DateInQuery;
  readonly typed: string;
  readonly rest: string;
}

/** A date, and the words that name it, as typed. */
export type TypedDate = DateInQuery & Pick<QueryWithDate, 'typed'>;

const ORDINAL = '(?:st|nd|rd|th|er|º|ª|\\.)?';
const DAY = `(?<day>\\d{1,2})${ORDINAL}`;
const MONTH = '(?<name>\\p{L}[\\p{L}\\p{M}]*)\\.?';
const YEAR = '(?<year>[12]\\d{3})(?:\\s*(?:г\\.|год[ауе]?|року|year))?';
const OF = '(?:\\s+|,\\s*|\\s+(?:of|de|del|di|do|of\\s+the\\s+year)\\s+)';

/**
 * The forms in which a date may be typed, the most exact first. In a date of numbers, the day comes first if they are
 * separated by periods; with slashes or hyphens, the order must be unambiguous.
 */
const FORMS = [
  '(?<year>[12]\\d{3})-(?<month>\\d{2})(?:-(?<day>\\d{2}))?',
  '(?<year>[12]\\d{3})\\s*[年년]\\s*(?<month>\\d{1,2})\\s*[月월](?:\\s*(?<day>\\d{1,2})\\s*[日일])?',
  '(?<year>[12]\\d{3})[./](?<month>\\d{1,2})[./](?<day>\\d{1,2})',
  '(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?(?<year>[12]\\d{3})',
  '(?<day>1[3-9]|2\\d|3[01])[/-](?<month>\\d{1,2})[/-](?<year>[12]\\d{3})',
  '(?<month>\\d{1,2})[/-](?<day>1[3-9]|2\\d|3[01])[/-](?<year>[12]\\d{3})',
  '(?<month>0?[1-9]|1[0-2])[./](?<year>[12]\\d{3})',
  `${DAY}${OF}${MONTH}${OF}${YEAR}`,
  `${MONTH}\\s+${DAY},?\\s+${YEAR}`,
  `${YEAR}${OF}${MONTH}(?:\\s+${DAY})?`,
  `${MONTH}${OF}${YEAR}`,
  '(?<year>[12]\\d{3})\\s?[-–—]\\s?(?<last>[12]\\d{3})',
  '(?<year>[12]\\d{3})\\s*[年년]',
  YEAR,
].map(
  (form) =>
    new RegExp(`(?<![\\p{L}\\p{N}])(?<![\\p{N}][-–./:,])${form}(?![-–./:,]?\\p{N}|\\p{L})`, 'giu'),
);

/** Words next to a date that do not change it or that make it vaguer than a search can express; they are ignored. */
const VAGUE = /(?<!\p{L})(?:early|mid|late|about|around|circa|during|throughout)(?!\p{L})-?/giu;

/** Quotation marks, which ask for the words themselves rather than for what they mean. */
const MARKS = /["“”„‟«»‹›「」『』＂]/u;

/** Reads the date in a query: `December 2024`, `12 Dec. 2024`, `2024-12`, `декабрь 2024`; undefined if there is none. */
export function dateInQuery(text: string): QueryWithDate | undefined {
  if (MARKS.test(text)) return undefined;
  for (const form of FORMS)
    for (const match of text.matchAll(form)) {
      const date = dateOf(match.groups ?? {});
      if (date === undefined) continue;
      const [typed] = match;
      const rest = `${text.slice(0, match.index)} ${text.slice(match.index + typed.length)}`;
      return { date, typed: typed.trim(), rest: rest.replace(VAGUE, ' ').trim() };
    }
  return undefined;
}

function dateOf({ year, month, name, day, last }: Record<string, string>): DateInQuery | undefined {
  const number = month ?? (name === undefined ? undefined : monthNamed(name));
  if (name !== undefined && number === undefined) return undefined;
  const date = {
    year: Number(year),
    month: number === undefined ? undefined : Number(number),
    day: day === undefined ? undefined : Number(day),
    lastYear: last === undefined ? undefined : Number(last),
  };
  const isOrdered = date.lastYear === undefined || date.lastYear > date.year;
  return isOrdered && isInCalendar(date.year, date.month, date.day) ? date : undefined;
}

/** The days that a date covers. */
export function spanOf({ year, month, day, lastYear = year }: DateInQuery): Span {
  const last = month ?? 12;
  return [
    dayNumber(year, month ?? 1, day ?? 1),
    dayNumber(lastYear, last, day ?? daysInMonth(lastYear, last)),
  ];
}

function dayNumber(year: number, month: number, day: number): number {
  return year * 10_000 + month * 100 + day;
}
