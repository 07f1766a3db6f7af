import type { Position } from '../issues/issue.ts';
import { sentenceBefore } from '../quotation/polarity/governing-terms.ts';
import type { Prose, ProseQuotation } from './prose.ts';

/** What our prose says right before and after a quotation. */
export interface Lead extends Position, ProseQuotation {
  /** What is before that sentence in the same paragraph, in the same way; in a table, after the first cell of the row. */
  readonly earlier: string;
  /** The sentence up to the quotation, with `\uFFFC` in place of what was quoted before. */
  readonly before: string;
  /** What follows in the same paragraph, up to the next quotation; after a set-off one, the next paragraph on its own line. */
  readonly after: string;
}

/** The longest stretch after a quotation that can still say who spoke. */
const REST = 200;

/** What comes before and after each quotation in a block of prose. */
export function leadsIn({ text, label = '', quotations, positionAt }: Prose): Lead[] {
  return [...quotations].map(([offset, quotation]) => ({
    ...positionAt(offset),
    ...quotation,
    ...beforeIn(`${label}\n${withEnds(text, offset, quotations)}`),
    after: /^[^\uFFFC]*/u.exec(text.slice(offset + 1, offset + 1 + REST))?.[0] ?? '',
  }));
}

/**
 * A text up to a quotation, in which an earlier one that ends its sentence has the sign for that after it: one with a period, or
 * one with any such sign that another follows right after.
 */
function withEnds(text: string, offset: number, quotations: Prose['quotations']): string {
  return text.slice(0, offset).replace(/\uFFFC/gu, (object, at: number) => {
    const [sign = ''] =
      /[.!?](?=[”’"»)\]]*$)/u.exec(quotations.get(at)?.words.trimEnd() ?? '') ?? [];
    const isEnd = sign === '.' || /^\s+\uFFFC/u.test(text.slice(at + 1));
    return isEnd ? object + sign : object;
  });
}

/** The last sentence of a text, and what is before it. */
function beforeIn(text: string): Pick<Lead, 'earlier' | 'before'> {
  const before = sentenceBefore(text, text.length);
  return { earlier: text.slice(0, text.length - before.length), before };
}

/**
 * What comes around a set-off quotation: the last sentence of the paragraph above it leads to it if it does not end in a
 * period; what the paragraph below it says is a sentence of its own.
 */
export function leadOfBlock(
  paragraph: string,
  next: string,
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
    ...(isOpen ? beforeIn(text) : { earlier: text, before: '' }),
    after: `\n${next.slice(0, REST)}`,
  };
}

/** The comma or dash at the end of a quotation's words, which is the one before “Lee said”; empty if there is none. */
export function lastSign(words: string): string {
  return /[,—–]$/u.exec(words.trimEnd())?.[0] ?? '';
}
