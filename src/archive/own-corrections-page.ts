import type { Correction } from '../schemas/correction.ts';

/** The most corrections shown on an article's page. */
const FEW = 3;

/** Whether an article has so many corrections that it links to a separate page for them. */
export function haveOwnPage(corrections: readonly Correction[]): boolean {
  return corrections.length > FEW;
}
