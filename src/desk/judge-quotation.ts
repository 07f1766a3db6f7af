import { isWrong, type Finding, type OnRecord } from '../passage-check/finding.ts';
import { wordingsOf } from '../passage-check/known-record.ts';
import { isNeverSaid } from '../quotation/said.ts';
import { matchInLines } from '../quotation/excerpt-lines.ts';
import type { DraftedQuotation } from './drafted-quotation.ts';

/**
 * What becomes of a quotation of a draft: it is set as one of a record, with its words as they are written, which are the
 * record's (`set`) or not, so that the gate names the difference (`differs`); or it stays as it is written, because an
 * editor must decide (`open`), or because no record has it (`new`).
 */
export type Judgment =
  | { readonly kind: 'set' | 'differs'; readonly id: string; readonly witness?: string | undefined }
  | { readonly kind: 'open' | 'new' };

/** Judges a quotation by what is known of it. */
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

/** The printing that has the words, where that is not the reference wording. */
function printingWith(
  { record, nearest }: OnRecord,
  isIn: (text: string) => boolean,
): string | undefined {
  const own = wordingsOf(record).filter(({ kind, witness }) => kind === 'printing' && witness);
  return [nearest.wording, ...own].find(
    ({ kind, witness, text }) =>
      kind === 'printing' && witness?.id !== record.copyText && isIn(text),
  )?.witness?.id;
}
