/** The words of `search` in English. */
export const search = {} as const;
