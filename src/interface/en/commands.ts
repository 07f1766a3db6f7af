/** The words of `commands` in English. */
export const commands = {} as const;
