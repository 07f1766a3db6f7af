import type { Position } from '../../issues/issue.ts';
import type { FoundQuotation } from '../../passage-check/quotations.ts';

/** A quotation in a draft, with its position. */
export interface DraftQuotation extends Position {
  readonly quotation: FoundQuotation;
  /** The record that a directive names, and the printing whose words it has; undefined for the copy-text. */
  readonly named?: { readonly record: string; readonly witness: string | undefined } | undefined;
  /** Whether a directive explains why the words left out do not change the meaning. */
  readonly isTrimExplained?: boolean;
}

/** Converts an offset in a text to a position. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** The character that replaces words that are read as a separate quotation. */
export const QUOTED = '\uFFFC';
