import type { CalendarDate, Qualifier } from './edtf.ts';

/** How dates are set: the names of the months, January first, and what stands before and after a qualified date. */
export interface PhraseStyle {
  readonly months: readonly string[];
  readonly qualified: Readonly<Record<Qualifier, readonly [before: string, after: string]>>;
}

/**
 * A phrase for each date, day before month before year, each without what it shares with the last one:
 * `12 June`, `23 August 2024`. Nothing is dropped between dates of different precision, so that no part can be
 * read with the wrong neighbor.
 */
export function phrases(dates: readonly CalendarDate[], style: PhraseStyle): readonly string[] {
  const last = dates.at(-1);
  const shareYear =
    last?.month !== undefined &&
    dates.every(({ year, precision }) => year === last.year && precision === last.precision);
  const shareMonth =
    shareYear && last.day !== undefined && dates.every(({ month }) => month === last.month);
  return dates.map(({ year, month, day, qualifier }, index) => {
    const isLast = index === dates.length - 1;
    const monthName =
      month === undefined || (shareMonth && !isLast) ? undefined : style.months[month - 1];
    const parts = [day, monthName, shareYear && !isLast ? undefined : year];
    const [before, after] = qualifier === undefined ? ['', ''] : style.qualified[qualifier];
    return `${before}${parts.filter((part) => part !== undefined).join(' ')}${after}`;
  });
}

/** The phrase for one date. */
export function phrase(date: CalendarDate, style: PhraseStyle): string {
  return phrases([date], style).join('');
}

/** Several phrases as alternatives: `12 June or 23 August 2024`. */
export function either(alternatives: readonly string[]): string {
  return [alternatives.slice(0, -1).join(', '), ...alternatives.slice(-1)].join(' or ');
}
