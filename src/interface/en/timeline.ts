/** How many of a unit, such as `1 year` or `3 months`; nothing where there are none. */
function counted(count: number, unit: string): string[] {
  return count === 0 ? [] : [`${count} ${unit}${count === 1 ? '' : 's'}`];
}

/** The words of timelines and of promises. */
export const timeline = {
  kinds: { happened: 'Happened', said: 'Said', printed: 'Printed', planned: 'Planned' },
  due: 'Due',
  dueBy: (date: string) => `Due by ${date}.`,
  /** The kind of an event that only one outlet reports. */
  reportedBy: (kind: string, outlet: string) => `${kind}, one outlet’s report: ${outlet}`,
  /** What became of a promise, to precede "as of" and the day of the last check. */
  outcomes: { kept: 'Kept', broken: 'Not kept', unknown: 'Nothing found' },
  outcomeAsOf: (outcome: string, date: string) => `${outcome} as of ${date}.`,
  /** How long nothing was dated: `4 months`, `1 year 2 months`. */
  gap: (years: number, months: number) =>
    [...counted(years, 'year'), ...counted(months, 'month')].join(' '),
} as const;
