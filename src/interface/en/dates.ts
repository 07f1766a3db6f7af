import { faults } from './date-faults.ts';

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

/** Dates in full and in short, and what is wrong with a date in a record. */
export const dates = {
  /** As a careful newspaper prints dates within a sentence. */
  full: {
    /** January first. */
    months,
    /** What goes before and after a qualified date. */
    qualified: {
      uncertain: ['probably ', ''],
      approximate: ['about ', ''],
      'uncertain-and-approximate': ['probably about ', ''],
    },
    until: (end: string) => `until ${end}`,
    from: (start: string) => `from ${start} on`,
    range: (start: string, end: string) => `${start} to ${end}`,
    onOrBefore: (date: string, precision: string) =>
      `${precision === 'day' ? 'on' : 'in'} or before ${date}`,
  },
  /** For tables and margins. */
  short: {
    months: months.map((name) => name.slice(0, 3)),
    qualified: {
      uncertain: ['', '?'],
      approximate: ['c. ', ''],
      'uncertain-and-approximate': ['c. ', '?'],
    },
    until: (end: string) => `until ${end}`,
    from: (start: string) => `from ${start}`,
    /** `isSpaced`: whether one of the ends contains a space. */
    range: (start: string, end: string, isSpaced: boolean) =>
      isSpaced ? `${start} – ${end}` : `${start}–${end}`,
    onOrBefore: (date: string) => `≤ ${date}`,
  },
  /** Alternatives: `12 June or 23 August 2024`. */
  either: (alternatives: readonly string[]) =>
    [alternatives.slice(0, -1).join(', '), ...alternatives.slice(-1)].join(' or '),
  /** What was not found of a date known to the year or the month only; `isRange` for both ends of an interval. */
  notFound: {
    year: (isRange: boolean) => (isRange ? 'months and days not found' : 'month and day not found'),
    month: (isRange: boolean) => (isRange ? 'days not found' : 'day not found'),
  },
  faults,
} as const;
