import type { Position } from '../issues/issue.ts';

/** A span of a new file whose remaining tasks the report already describes. The path is relative to the content folder. */
export interface ReportedPlace {
  readonly path: string;
  readonly start: Position;
  readonly end: Position;
}
