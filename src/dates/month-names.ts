import { dayNumber } from './day-number.ts';

const MILLISECONDS_PER_DAY = 86_400_000;

/** The first day of each month, in an arbitrary year. */
const firstDays = Array.from({ length: 12 }, (_, index) =>
  dayNumber({ year: 2024, month: index + 1, day: 1 }),
);

/**
 * The names that `Intl` gives the months, January first.
 * @param language a BCP 47 tag
 * @param style how they are written: long or short, and alone or as after a day number
 */
export function monthNames(
  language: string,
  style: Pick<Intl.DateTimeFormatOptions, 'month' | 'day'> = { month: 'long' },
): string[] {
  const format = new Intl.DateTimeFormat(language, {
    ...style,
    calendar: 'gregory',
    timeZone: 'UTC',
  });
  return firstDays.map((day) => {
    const parts = format.formatToParts(day * MILLISECONDS_PER_DAY);
    return parts.find(({ type }) => type === 'month')?.value ?? '';
  });
}
