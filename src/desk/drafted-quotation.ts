import type { Position } from '../issues/issue.ts';
import type { FoundQuotation } from '../passage-check/quotations.ts';
import type { Span } from './found-passage.ts';

/** A part of a quotation in Markdown: with its marks, and the words between them as they are written. */
export interface QuotationPart extends Span {
  /** The words with their Markdown. */
  readonly markdown: string;
  readonly words: string;
}

/** A quotation of a draft. */
export interface DraftedQuotation extends Position {
  readonly quotation: FoundQuotation;
  /** One, or several that “he said” parts. */
  readonly parts: readonly QuotationPart[];
  readonly display: 'inline' | 'block';
  /** Whether a line after a block says who said the words; it stays below the block. */
  readonly credited?: boolean;
  /** The signs of the block quotation around it that is none: the paragraphs in it are its reporter’s, too. */
  readonly quoteSigns?: readonly Span[];
  /** The paragraph that it is in. */
  readonly paragraph: string;
  /** The addresses that its paragraph links to. */
  readonly addresses: readonly string[];
}
