import type { Position } from '../../../src/issues/issue.ts';

/** Splits a text in which ▲ marks a position into the text without the mark and the position. */
export function splitAtMark(text: string): { readonly text: string; readonly place: Position } {
  const [before = '', after, ...more] = text.split('▲');
  if (after === undefined || more.length > 0)
    throw new Error(`Mark one position with ▲ in: ${text}`);
  const lines = before.split('\n');
  const place = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
  return { text: before + after, place };
}
