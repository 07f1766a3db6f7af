import type { Position } from '../issues/issue.ts';
import type { FoundQuotation } from '../passage-check/quotations.ts';
import type { Span } from './found-passage.ts';

/** A part of a quotation in a draft. Its span includes the quotation marks. */
export interface QuotationPart extends Span {
  /** The words between the marks, with their Markdown. */
  readonly markdown: string;
  readonly words: string;
}

/** A quotation in a draft. */
export interface DraftedQuotation extends Position {
  readonly quotation: FoundQuotation;
  /** Several if “he said” interrupts the quotation; otherwise one. */
  readonly parts: readonly QuotationPart[];
  readonly display: 'inline' | 'block';
  /** Whether the last line of a block credits the speaker. It is kept below the quotation. */
  readonly credited?: boolean;
  /**
   * The `>` markers of the enclosing block quotations that also contain a reporter’s words, and so become ordinary paragraphs.
   */
  readonly quoteMarkers?: readonly Span[];
  /** The paragraph that it is in. */
  readonly paragraph: string;
  /** The external addresses that its paragraph links to. */
  readonly addresses: readonly string[];
}
