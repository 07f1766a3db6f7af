const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** What a report of issues says about them all. */
export const issueReport = {
  summary: (errors: number, warnings: number): string =>
    `${count(errors, 'error')}, ${count(warnings, 'warning')}`,
} as const;
