/** The words of `dates` in English. */
export const dates = {} as const;
