import type { IssueCode, Severity } from './codes.ts';
import type { IssueDescription } from './describe-issue.ts';

/** A position in a file. Lines and columns count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** An issue with its position, but not yet with its file. */
export type PositionedIssue = Position & IssueDescription;

/** Something in a content file that an editor must know about. */
export interface Issue extends Position {
  readonly severity: Severity;
  readonly code: IssueCode;
  /** The path, relative to the folder the command runs in. */
  readonly file: string;
  /** What is wrong. */
  readonly message: string;
  /** How to fix it. */
  readonly fix: string;
}

/** Orders issues by file, and then by position. */
export function byPlace(a: Issue, b: Issue): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
}

/** Whether an issue is an error, which keeps the content from being published. */
export function isError({ severity }: Issue): boolean {
  return severity === 'error';
}

/** Whether any issue is an error. */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some(isError);
}
