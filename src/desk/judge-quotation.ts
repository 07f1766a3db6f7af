import { isWrong, type Finding, type OnRecord } from '../passage-check/finding.ts';
import { wordingsOf } from '../passage-check/known-record.ts';
import { isNeverSaid } from '../quotation/said.ts';
import { matchInLines } from '../quotation/excerpt-lines.ts';
import type { DraftedQuotation } from './drafted-quotation.ts';

/**
 * What becomes of a quotation in a draft. It may become a directive with its words as written: `set` if they are the record's,
 * `differs` if not, so that the gate reports the difference. Or it may stay as it is: `open` if an editor must decide, `new` if
 * no record has it, `part` if a record has its few words and an editor must decide whether they come from it.
 */
export type Judgment =
  | { readonly kind: 'set' | 'differs'; readonly id: string; readonly witness?: string | undefined }
  | { readonly kind: 'open' | 'new' }
  | { readonly kind: 'part'; readonly record: string };

/** Judges a quotation by what the passage check found. */
export function judge({ parts }: DraftedQuotation, finding: Finding): Judgment {
  if (finding.grade === 'not-on-record') return { kind: 'new' };
  const { record, isReport, grade } = finding;
  if (isReport || isNeverSaid(record) || record.status === 'withdrawn') return { kind: 'open' };
  if (grade === 'speaker-differs') return { kind: 'open' };
  const { id } = record;
  if (grade === 'known-alteration' || grade === 'new-variant') return { kind: 'differs', id };
  const isIn = (text: string): boolean => parts.every(({ words }) => matchInLines(words, text).ok);
  if (isIn(record.text)) return { kind: isWrong(finding) ? 'differs' : 'set', id };
  const witness = printingWith(finding, isIn);
  return witness === undefined ? { kind: 'open' } : { kind: 'set', id, witness };
}

/** The printing that has the words, if it is not the copy-text. */
function printingWith(
  { record, nearest }: OnRecord,
  isIn: (text: string) => boolean,
): string | undefined {
  const printings = wordingsOf(record).filter(
    ({ kind, witness }) => kind === 'printing' && witness,
  );
  return [nearest.wording, ...printings].find(
    ({ kind, witness, text }) =>
      kind === 'printing' && witness?.id !== record.copyText && isIn(text),
  )?.witness?.id;
}
