/** A number of units, such as `1 year` or `3 months`; empty for none. */
function counted(count: number, unit: string): string[] {
  return count === 0 ? [] : [`${count} ${unit}${count === 1 ? '' : 's'}`];
}

const kinds = {
  happened: 'Happened',
  said: 'Said',
  printed: 'Printed',
  planned: 'Planned',
} as const;

/** Text for timelines and promises. */
export const timeline = {
  kinds,
  due: 'Due',
  /** `date` has its preposition. */
  dueBy: (date: string) => `Due ${date}.`,
  /** Above the title of a promise, with a short date: `Due Apr 2025: nothing found`. */
  dueWith: (date: string, outcome: string) => `Due ${date}: ${outcome.toLowerCase()}`,
  /** The kind of an event that only one outlet reports. */
  reportedBy: (outlet: string, kind: keyof typeof kinds) =>
    kind === 'printed'
      ? `Reported by ${outlet} only`
      : `${kinds[kind]}, reported by ${outlet} only`,
  /** What became of a promise; followed by "as of" and the day of the last check. */
  outcomes: { kept: 'Kept', broken: 'Not kept', unknown: 'Nothing found' },
  outcomeAsOf: (outcome: string, date: string) => `${outcome} as of ${date}.`,
  /** The rows of a drawing. */
  lanes: { said: 'Said', printed: 'Printed', happened: 'Happened', promised: 'Promised' },
  /** When a promise was made, with its preposition. */
  made: (date: string) => `Announced ${date}.`,
  /** An entry on one line: `30 December 2024, printed: The list appears.` */
  entry: (date: string, kind: string, title: string) =>
    `${date}, ${kind.charAt(0).toLowerCase()}${kind.slice(1)}: ${title}.`,
  /** The length of a stretch without dated events: `4 months`, `1 year 2 months`. */
  gap: (years: number, months: number) =>
    [...counted(years, 'year'), ...counted(months, 'month')].join(' '),
} as const;
