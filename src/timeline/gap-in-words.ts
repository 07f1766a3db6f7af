import { timelineText } from '../interface/strings.ts';

const DAYS_IN_MONTH = 365.2425 / 12;

/**
 * The time between two ISO days in words, to the nearest month: `4 months`, `1 year 2 months`. Anything shorter than
 * a month counts as one.
 */
export function gapInWords(after: string, before: string): string {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = after.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = before.split('-').map(Number);
  const whole = (toYear - fromYear) * 12 + (toMonth - fromMonth);
  const months = Math.max(1, whole + Math.round((toDay - fromDay) / DAYS_IN_MONTH));
  return timelineText.gap(Math.floor(months / 12), months % 12);
}
