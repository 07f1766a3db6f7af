const DAYS_IN_MONTH = 365.2425 / 12;

/**
 * How long nothing was dated between two ISO days, in words, to the nearest month: `4 months`, `1 year 2 months`.
 * Meant for a month and more; what is less counts as one.
 */
export function gapInWords(after: string, before: string): string {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = after.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = before.split('-').map(Number);
  const whole = (toYear - fromYear) * 12 + (toMonth - fromMonth);
  const months = Math.max(1, whole + Math.round((toDay - fromDay) / DAYS_IN_MONTH));
  return [counted(Math.floor(months / 12), 'year'), counted(months % 12, 'month')]
    .filter((part) => part !== undefined)
    .join(' ');
}

function counted(count: number, unit: string): string | undefined {
  if (count === 0) return undefined;
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
