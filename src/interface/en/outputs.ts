/** The words of `outputs` in English. */
export const outputs = {} as const;
