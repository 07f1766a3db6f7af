/** The words of `quotation` in English. */
export const quotation = {} as const;
