import type { Position } from '../issues/issue.ts';

/** A stretch of a new file about which the report already says what is left to do. The path is within the content folder. */
export interface ReportedPlace {
  readonly path: string;
  readonly start: Position;
  readonly end: Position;
}
