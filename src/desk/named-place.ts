import type { Position } from '../issues/issue.ts';

/** A stretch of a new file, by its path in the content folder, of which the report says already what is left to do. */
export interface NamedPlace {
  readonly path: string;
  readonly start: Position;
  readonly end: Position;
}
