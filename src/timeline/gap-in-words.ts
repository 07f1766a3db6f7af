import { timelineText } from '../interface/strings.ts';
import { calendarDay } from '../dates/day-number.ts';

const DAYS_IN_MONTH = 365.2425 / 12;

/**
 * The time between two days in words, to the nearest month: `4 months`, `1 year 2 months`. Anything shorter than a month
 * counts as one.
 * @param firstDay the day number of the earlier day
 * @param lastDay the day number of the later day
 */
export function gapInWords(firstDay: number, lastDay: number): string {
  const [from, to] = [calendarDay(firstDay), calendarDay(lastDay)];
  const monthDifference = (to.year - from.year) * 12 + (to.month - from.month);
  const months = Math.max(1, monthDifference + Math.round((to.day - from.day) / DAYS_IN_MONTH));
  return timelineText.gap(Math.floor(months / 12), months % 12);
}
