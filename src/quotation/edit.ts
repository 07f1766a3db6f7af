import { isEdit } from './passages.ts';
import type { Token } from './tokens.ts';

/** Our words in brackets, and the words of the record that they replace: none if ours were only added. */
export interface Edit {
  readonly ours: string;
  readonly replaced: string;
  /** Whether an omission is marked next to them, so that they need not account for everything that is missing. */
  readonly besideOmission: boolean;
}

/** The edit in the gap between two passages of an excerpt; none if the gap has no words of ours. */
export function editsOf(gap: readonly Token[], skipped: readonly Token[]): Edit[] {
  const ours = gap.filter(isEdit).map(({ text }) => text.slice(1, -1));
  const replaced = skipped.filter(({ kind }) => kind === 'word').map(({ text }) => text);
  if (ours.length === 0) return [];
  return [
    { ours: ours.join(' '), replaced: replaced.join(' '), besideOmission: !gap.every(isEdit) },
  ];
}
