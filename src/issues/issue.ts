/** A place in a file. Lines and columns count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Something an editor must know about a content file. Errors stop the build, warnings do not. */
export interface Issue extends Position {
  readonly severity: 'error' | 'warning';
  /** A short stable name of the fault, such as `unknown-key`. */
  readonly code: string;
  /** Path from the folder the command ran in. */
  readonly file: string;
  /** What is wrong. */
  readonly message: string;
  /** How to mend it. */
  readonly fix: string;
}

/** Orders issues by file, then by place, so that a report reads like the content folder. */
export function byPlace(a: Issue, b: Issue): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
}

/** Whether any issue is an error, which keeps the content from being published. */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some(({ severity }) => severity === 'error');
}
