import type { ShownFinding } from './shown-finding.ts';
import type { RecordsConfig } from './site-records.ts';

/** A text to check. A later request cancels those before it. */
export interface CheckRequest {
  readonly id: number;
  readonly text: string;
  readonly config: RecordsConfig;
}

/** What is known about the quotations in a text, or why they cannot be checked. */
export type CheckAnswer =
  | {
      readonly kind: 'findings';
      readonly id: number;
      readonly findings: readonly ShownFinding[];
      /** How many other volumes could not be loaded. */
      readonly missing: number;
    }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string };
