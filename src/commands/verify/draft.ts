import type { Position } from '../../issues/issue.ts';
import type { FoundQuotation } from '../../passage-check/quotations.ts';

/** A quotation in a draft, and where it begins. */
export interface DraftQuotation extends Position {
  readonly quotation: FoundQuotation;
  /** The record that a directive names, and the printing whose words they are, if that is not the reference wording. */
  readonly named?: { readonly record: string; readonly witness: string | undefined } | undefined;
  /** Whether a directive says why the meaning stays the same without what was left out. */
  readonly isTrimExplained?: boolean;
}

/** The position of an offset in a text. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** The character that replaces words that are read as a separate quotation. */
export const QUOTED = '\uFFFC';
