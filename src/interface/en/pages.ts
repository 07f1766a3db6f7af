/** The words of `pages` in English. */
export const pages = {} as const;
