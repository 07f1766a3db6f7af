const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** Texts of a report that concern several issues. */
export const issueReport = {
  more: (number: number): string => `and ${number} more of this kind in this file`,
  summary: (errors: number, warnings: number): string =>
    `${count(errors, 'error')}, ${count(warnings, 'warning')}`,
} as const;
