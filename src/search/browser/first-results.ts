/** How many quotations are shown at first, and how many more each time. Each requires loading a file. */
export const FIRST_QUOTATIONS = 4;
export const MORE_QUOTATIONS = 10;

/** How many results of both kinds together are loaded at first. */
const FIRST_RESULTS = 6;

/** How many articles are shown, depending on the number of quotations: the fewer quotations, the more articles. */
export function articlesBeside(quotations: number): number {
  return FIRST_RESULTS - Math.min(quotations, FIRST_QUOTATIONS);
}
