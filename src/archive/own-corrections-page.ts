import type { Correction } from '../schemas/correction.ts';

/** The most corrections that the page of an article shows. */
const FEW = 3;

/** Whether an article has so many corrections that they get a page of their own, to which the article links. */
export function haveOwnPage(corrections: readonly Correction[]): boolean {
  return corrections.length > FEW;
}
