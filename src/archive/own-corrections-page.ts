import type { Correction } from '../schemas/correction.ts';

/** The maximum number of corrections shown on an article's page. */
const MAX_SHOWN = 3;

/** Whether an article has so many corrections that it links to a separate page for them. */
export function hasCorrectionsPage(corrections: readonly Correction[]): boolean {
  return corrections.length > MAX_SHOWN;
}
