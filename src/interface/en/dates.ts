import { ordinal } from './ordinal.ts';
import { yearName } from './year.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The name of a decade by its first year: `1940s`, or `decade 1900 to 1909` where “1900s” could mean the century. */
function decadeName(first: number, last: number): string {
  return first > 1000 && first % 100 !== 0
    ? `${first}s`
    : `decade ${yearName(first)} to ${yearName(last)}`;
}

/** The name of a century by its first year: `20th century`, `1st century BC`. The 20th is 1900 to 1999 here. */
function centuryName(first: number, word: string): string {
  const number = first < 0 ? Math.floor((1 - first) / 100) : first / 100 + 1;
  const era = first < 0 ? ' BC' : number <= 10 ? ' AD' : '';
  return `${ordinal(number)} ${word}${era}`;
}

/** `UTC`, `UTC+3`, `UTC−4:30`; `local time` where no zone is stated. */
function zoneName(offset: number | undefined): string {
  if (offset === undefined) return 'local time';
  if (offset === 0) return 'UTC';
  const minutes = Math.abs(offset);
  const rest = minutes % 60 === 0 ? '' : `:${String(minutes % 60).padStart(2, '0')}`;
  return `UTC${offset < 0 ? '−' : '+'}${Math.floor(minutes / 60)}${rest}`;
}

/** The precision of a date, which decides between “on” and “in”. */
type Unit = 'day' | 'month' | 'year' | 'decade' | 'century';
const prepositions = { day: 'on', month: 'in', year: 'in', decade: 'in', century: 'in' } as const;

/** Dates written in full and abbreviated. */
export const dates = {
  /** As a careful newspaper prints dates within a sentence. */
  full: {
    /** The names of the months, from January on. */
    months,
    day: String,
    year: yearName,
    decade: (first: number, last: number) => `the ${decadeName(first, last)}`,
    century: (first: number) => `the ${centuryName(first, 'century')}`,
    unspecified: {
      day: (within: string) => `an unknown day in ${within}`,
      month: (within: string) => `an unknown month of ${within}`,
    },
    time: (day: string, clock: string, offset: number | undefined) =>
      `${day} at ${clock} (${zoneName(offset)})`,
    /** What goes before and after a qualified date. */
    qualified: {
      uncertain: ['probably ', ''],
      approximate: ['about ', ''],
      'uncertain-and-approximate': ['probably about ', ''],
    },
    until: (end: string, missing: 'open' | 'unknown', _: Unit) =>
      missing === 'open' ? `until ${end}` : `from an unknown date to ${end}`,
    from: (start: string, missing: 'open' | 'unknown', _: Unit) =>
      missing === 'open' ? `from ${start} on` : `from ${start} to an unknown date`,
    range: (start: string, end: string) => `${start} to ${end}`,
    onOrBefore: (date: string, unit: Unit) => `${prepositions[unit]} or before ${date}`,
    onOrAfter: (date: string, unit: Unit) => `${prepositions[unit]} or after ${date}`,
    between: (earliest: string, latest: string, _: readonly [Unit, Unit]) =>
      `between ${earliest} and ${latest}`,
  },
  /** For tables and margins. */
  short: {
    months: months.map((name) => name.slice(0, 3)),
    day: String,
    year: yearName,
    decade: decadeName,
    century: (first: number) => centuryName(first, 'c.'),
    unspecified: {
      day: (within: string) => `${within} (day?)`,
      month: (within: string) => `${within} (month?)`,
    },
    time: (day: string, clock: string, offset: number | undefined) =>
      `${day}, ${clock} (${zoneName(offset)})`,
    qualified: {
      uncertain: ['', '?'],
      approximate: ['c. ', ''],
      'uncertain-and-approximate': ['c. ', '?'],
    },
    until: (end: string, missing: 'open' | 'unknown') =>
      missing === 'open' ? `until ${end}` : `? – ${end}`,
    from: (start: string, missing: 'open' | 'unknown') =>
      missing === 'open' ? `from ${start}` : `${start} – ?`,
    /** `isSpaced`: whether one of the ends contains a space. */
    range: (start: string, end: string, isSpaced: boolean) =>
      isSpaced ? `${start} – ${end}` : `${start}–${end}`,
    onOrBefore: (date: string) => `≤ ${date}`,
    onOrAfter: (date: string) => `≥ ${date}`,
    between: (earliest: string, latest: string) => `betw. ${earliest} and ${latest}`,
  },
  /** When something was said or happened; follows the verb: “said on 20 September 2022”. */
  on: {
    plain: (date: string, unit: Unit) => `${prepositions[unit]} ${date}`,
    uncertain: (date: string, unit: Unit) => `probably ${prepositions[unit]} ${date}`,
    approximate: (date: string, unit: Unit) => `${prepositions[unit]} or about ${date}`,
    'uncertain-and-approximate': (date: string, unit: Unit) =>
      `probably ${prepositions[unit]} or about ${date}`,
    range: (start: string, end: string, _: readonly [Unit, Unit]) => `from ${start} to ${end}`,
  },
  /** When something is due; follows “due”: “due by April 2025”, “due in 2026 or later”. */
  by: {
    plain: (date: string, _: Unit) => `by ${date}`,
    uncertain: (date: string, _: Unit) => `probably by ${date}`,
    approximate: (date: string, _: Unit) => `by about ${date}`,
    'uncertain-and-approximate': (date: string, _: Unit) => `probably by about ${date}`,
    orLater: (start: string) => `${start} or later`,
    unknownEnd: (start: string, _: Unit) => `between ${start} and an unknown date`,
  },
  /** Alternatives: `12 June or 23 August 2024`. */
  either: (alternatives: readonly string[]) =>
    [alternatives.slice(0, -1).join(', '), ...alternatives.slice(-1)].join(' or '),
  /** Which part of a date was not found; `isRange` for both ends of an interval. */
  notFound: {
    decade: (isRange: boolean) => (isRange ? 'years not found' : 'year not found'),
    year: (isRange: boolean) => (isRange ? 'months and days not found' : 'month and day not found'),
    month: (isRange: boolean) => (isRange ? 'days not found' : 'day not found'),
  },
} as const;
