import { datesText } from '../interface/strings.ts';
import { lastYear } from './bounds.ts';
import { twoDigits } from './calendar.ts';
import type { CalendarDate, Candidate, Edtf, Missing, Precision, Qualifier } from './edtf.ts';

/** The smallest unit that a date names. */
type Unit = Precision;

/** A style in which dates are written, such as long or short. */
export interface DateStyle {
  /** The names of the months, January first. */
  readonly months: readonly string[];
  readonly day: (day: number) => string;
  readonly year: (year: number) => string;
  readonly decade: (first: number, last: number) => string;
  readonly century: (first: number) => string;
  readonly unspecified: Readonly<Record<'day' | 'month', (within: string) => string>>;
  readonly time: (day: string, clock: string, offset: number | undefined) => string;
  /** What goes before and after a qualified date. */
  readonly qualified: Readonly<Record<Qualifier, readonly [before: string, after: string]>>;
  readonly until: (end: string, missing: Missing, unit: Unit) => string;
  readonly from: (start: string, missing: Missing, unit: Unit) => string;
  readonly range: (start: string, end: string, isSpaced: boolean) => string;
  readonly onOrBefore: (date: string, unit: Unit) => string;
  readonly onOrAfter: (date: string, unit: Unit) => string;
  readonly between: (earliest: string, latest: string, units: readonly [Unit, Unit]) => string;
}

/** The wording of dates in one language. */
export type DateTexts = typeof datesText;

/**
 * Puts a date into words in a given style.
 * @param either joins alternatives, by default in the publication's language
 */
export function wordDate(date: Edtf, style: DateStyle, either = datesText.either): string {
  switch (date.kind) {
    case 'date':
      return phrase(date, style);
    case 'interval': {
      const { start: first, end: last } = date;
      if (first === undefined) return style.until(phrase(last, style), date.missing, unitOf(last));
      if (last === undefined) return style.from(phrase(first, style), date.missing, unitOf(first));
      const [start = '', end = ''] = phrases([first, last], style);
      const isMixed = first.precision !== last.precision;
      return style.range(start, end, isMixed || start.includes(' '));
    }
    case 'on-or-before':
      return style.onOrBefore(phrase(date.latest, style), unitOf(date.latest));
    case 'on-or-after':
      return style.onOrAfter(phrase(date.earliest, style), unitOf(date.earliest));
    case 'between': {
      const [earliest = '', latest = ''] = phrases([date.earliest, date.latest], style);
      return style.between(earliest, latest, unitsOf(date.earliest, date.latest));
    }
    case 'one-of':
      return either(alternatives(date.dates, style));
  }
}

/** The smallest unit that a date names, even as unknown (`1985-XX-XX`). It determines the preposition. */
export function unitOf({ precision, unspecified }: CalendarDate): Unit {
  return unspecified ?? precision;
}

/** The units of both ends of a span. */
export function unitsOf(start: CalendarDate, end: CalendarDate): readonly [Unit, Unit] {
  return [unitOf(start), unitOf(end)];
}

/** The words for each of several possible dates. If all are calendar dates, parts that they share are named only once. */
function alternatives(dates: readonly Candidate[], style: DateStyle): readonly string[] {
  return dates.every((date) => date.kind === 'date')
    ? phrases(dates, style)
    : dates.map((date) => wordDate(date, style));
}

/**
 * A phrase for each date, in the order day, month, year. If all dates share the year, or the year and the month, only the
 * last phrase names it: `12 June`, `23 August 2024`. If their precision differs, each phrase is complete, so that no part
 * can be read with the wrong neighbor.
 */
export function phrases(dates: readonly CalendarDate[], style: DateStyle): readonly string[] {
  const last = dates.at(-1);
  const shareYear =
    last?.month !== undefined &&
    dates.every(
      ({ year, precision, unspecified }) =>
        year === last.year && precision === last.precision && unspecified === undefined,
    );
  const shareMonth =
    shareYear && last.day !== undefined && dates.every(({ month }) => month === last.month);
  return dates.map((date, index) => {
    const isLast = index === dates.length - 1;
    const shared = { year: shareYear && !isLast, month: shareMonth && !isLast };
    return withQualifier(date, name(date, style, shared), style);
  });
}

/** The words for a date with its qualifier. */
function phrase(date: CalendarDate, style: DateStyle): string {
  return withQualifier(date, name(date, style), style);
}

/** The words for a date without its qualifier, and without the parts that another phrase supplies. */
export function name(
  date: CalendarDate,
  style: DateStyle,
  shared: { readonly year: boolean; readonly month: boolean } = { year: false, month: false },
): string {
  const { year, month, day, precision, unspecified, time } = date;
  if (precision === 'decade') return style.decade(year, lastYear(date));
  if (precision === 'century') return style.century(year);
  const monthName = month === undefined || shared.month ? undefined : style.months[month - 1];
  const dayName = day === undefined ? undefined : style.day(day);
  const parts = [dayName, monthName, shared.year ? undefined : style.year(year)];
  const words = parts.filter((part) => part !== undefined).join(' ');
  if (unspecified) return style.unspecified[unspecified](words);
  if (!time) return words;
  const { hour, minute, second = 0, offset } = time;
  const clock = second === 0 ? [hour, minute] : [hour, minute, second];
  return style.time(words, clock.map(twoDigits).join(':'), offset);
}

function withQualifier({ qualifier }: CalendarDate, words: string, style: DateStyle): string {
  const [before, after] = qualifier === undefined ? ['', ''] : style.qualified[qualifier];
  return `${before}${words}${after}`;
}
