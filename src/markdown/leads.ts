import type { Position } from '../issues/issue.ts';
import { sentenceBefore } from '../quotation/polarity/governing-terms.ts';
import type { Prose, ProseQuotation } from './prose.ts';

/** A quotation, with our prose right before and after it. */
export interface Lead extends Position, ProseQuotation {
  /** The paragraph up to the sentence in `before`, with the same placeholders. In a table, the row's first cell comes first. */
  readonly earlier: string;
  /** The sentence up to the quotation, with `\uFFFC` for each earlier quotation, title or scare quote. */
  readonly before: string;
  /**
   * The text after the quotation, up to the next placeholder; after a set-off quotation, a line break and the next paragraph.
   */
  readonly after: string;
}

/** How far after a quotation the text can still say who spoke, in characters. */
const AFTER_LIMIT = 200;

/** Finds the prose before and after each quotation in a block. */
export function leadsIn({ text, label = '', quotations, positionAt }: Prose): Lead[] {
  return [...quotations].map(([offset, quotation]) => ({
    ...positionAt(offset),
    ...quotation,
    ...splitLastSentence(`${label}\n${withSentenceEnds(text, offset, quotations)}`),
    after: /^[^\uFFFC]*/u.exec(text.slice(offset + 1, offset + 1 + AFTER_LIMIT))?.[0] ?? '',
  }));
}

/**
 * The text before a quotation. After each earlier quotation that ends its sentence, the quotation's final period, exclamation
 * point or question mark is added. A quotation ends its sentence if it ends with a period or another quotation follows
 * directly.
 */
function withSentenceEnds(text: string, offset: number, quotations: Prose['quotations']): string {
  return text.slice(0, offset).replace(/\uFFFC/gu, (object, at: number) => {
    const [mark = ''] =
      /[.!?](?=[”’"»)\]]*$)/u.exec(quotations.get(at)?.words.trimEnd() ?? '') ?? [];
    const isEnd = mark === '.' || /^\s+\uFFFC/u.test(text.slice(at + 1));
    return isEnd ? object + mark : object;
  });
}

/** Splits a text into its last sentence and what is before it. */
function splitLastSentence(text: string): Pick<Lead, 'earlier' | 'before'> {
  const before = sentenceBefore(text, text.length);
  return { earlier: text.slice(0, text.length - before.length), before };
}

/**
 * The prose around a set-off quotation. The last sentence of the paragraph above introduces it, unless that sentence ends like
 * a complete one. The paragraph below counts as a separate sentence.
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
    ...(isOpen ? splitLastSentence(text) : { earlier: text, before: '' }),
    after: `\n${next.slice(0, AFTER_LIMIT)}`,
  };
}

/** Whether a quotation ends with a complete sentence and another sentence begins after it. */
export function endsSentence({ words, after }: Pick<Lead, 'words' | 'after'>): boolean {
  return /[.…]["”’)]*$/u.test(words.trimEnd()) && /^\s+\p{Lu}/u.test(after);
}

/** The comma or dash at the end of a quotation's words, as before “Lee said”; an empty string if there is none. */
export function lastSign(words: string): string {
  return /[,—–]$/u.exec(words.trimEnd())?.[0] ?? '';
}
