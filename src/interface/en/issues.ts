/** The words of `issues` in English. */
export const issues = {} as const;
