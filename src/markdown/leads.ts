import type { Position } from '../issues/issue.ts';
import { sentenceBefore } from '../quotation/polarity/governing-terms.ts';
import type { Prose, ProseQuotation } from './prose.ts';

/** What our prose says right before and after a quotation. */
export interface Lead extends Position, ProseQuotation {
  /** The sentence up to the quotation, with `\uFFFC` in place of what was quoted before. */
  readonly before: string;
  /** What follows in the same paragraph, up to the next quotation; empty after a set-off one. */
  readonly after: string;
}

/** The longest stretch after a quotation that can still say who spoke. */
const REST = 200;

/** What comes before and after each quotation in a block of prose. */
export function leadsIn({ text, quotations, positionAt }: Prose): Lead[] {
  return [...quotations].map(([offset, quotation]) => ({
    ...positionAt(offset),
    ...quotation,
    before: sentenceBefore(text, offset),
    after: /^[^\uFFFC]*/u.exec(text.slice(offset + 1, offset + 1 + REST))?.[0] ?? '',
  }));
}

/**
 * What comes before a set-off quotation: the last sentence of the paragraph above it, if that leads to the quotation and
 * does not end in a period.
 */
export function leadOfBlock(
  paragraph: string,
  {
    line,
    column,
    id,
    words,
    witness,
  }: Position & Omit<ProseQuotation, 'witness'> & { readonly witness: string | undefined },
): Lead {
  const text = paragraph.trimEnd();
  const isOpen = /[\p{L}\p{N},:—–]$/u.test(text);
  return {
    line,
    column,
    id,
    words,
    ...(witness !== undefined && { witness }),
    before: isOpen ? sentenceBefore(text, text.length) : '',
    after: '',
  };
}

/** The comma or dash at the end of a quotation's words, which is the one before “Lee said”; empty if there is none. */
export function lastSign(words: string): string {
  return /[,—–]$/u.exec(words.trimEnd())?.[0] ?? '';
}
