/** How many of a unit, such as `1 year` or `3 months`; nothing where there are none. */
function counted(count: number, unit: string): string[] {
  return count === 0 ? [] : [`${count} ${unit}${count === 1 ? '' : 's'}`];
}

const kinds = {
  happened: 'Happened',
  said: 'Said',
  printed: 'Printed',
  planned: 'Planned',
} as const;

/** The words of timelines and of promises. */
export const timeline = {
  kinds,
  due: 'Due',
  /** `date` has its preposition. */
  dueBy: (date: string) => `Due ${date}.`,
  /** The kind of an event that only one outlet reports. */
  reportedBy: (outlet: string, kind: keyof typeof kinds) =>
    kind === 'printed'
      ? `Reported by ${outlet} only`
      : `${kinds[kind]}, reported by ${outlet} only`,
  /** What became of a promise, to precede "as of" and the day of the last check. */
  outcomes: { kept: 'Kept', broken: 'Not kept', unknown: 'Nothing found' },
  outcomeAsOf: (outcome: string, date: string) => `${outcome} as of ${date}.`,
  /** In the key of a drawing: a break in its scale. */
  shortened: 'empty stretch shortened',
  /** How long nothing was dated: `4 months`, `1 year 2 months`. */
  gap: (years: number, months: number) =>
    [...counted(years, 'year'), ...counted(months, 'month')].join(' '),
} as const;
