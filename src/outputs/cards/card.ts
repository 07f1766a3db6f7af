import type { FormRow } from '../../quotation/forms.ts';
import type { Run } from '../../quotation/runs.ts';

/** The size of every card in pixels, made for large link previews (1.91 to 1). */
export const CARD = { width: 1200, height: 630 } as const;

/** Everything on the card of a quotation. */
export interface QuotationCard {
  readonly kind: 'quotation';
  readonly line: FormRow['line'];
  readonly translated: boolean;
  /** Whether the first label is a mark, such as one that the words were never said. */
  readonly isMarked: boolean;
  /** The labels of the quotation, its mark or form first. */
  readonly labels: readonly string[];
  readonly words: readonly Run[];
  /** The language of the words, in BCP 47. */
  readonly language: string;
  /** Our translation, which replaces words in letters that the fonts lack. */
  readonly gloss: string | undefined;
  readonly speakers: string;
  /** A line that names the real author, if known to be somebody else, otherwise the role the speaker held then, if attested. */
  readonly role: string | undefined;
  /** The date, in words. */
  readonly date: string;
  /** The address of the page, without the protocol. */
  readonly address: string;
  /** The verdict: whether the words were said, and what is wrong with other versions. */
  readonly verdict?: string | undefined;
  /** A printing that changed the words, to be shown above them. */
  readonly printed?: ChangedPrinting | undefined;
}

/** A printing that changed the words. */
export interface ChangedPrinting {
  /** The labels: above the changed words, naming the outlet; above the words of the record, saying whose they are. */
  readonly label: string;
  readonly saidLabel: string;
  readonly words: readonly { readonly text: string; readonly isChanged: boolean }[];
}

/** Everything on the card of an article, or of the site itself. */
export interface ArticleCard {
  readonly kind: 'article';
  readonly title: string;
  readonly dek: string;
  /** First, who wrote it and when, on one line that may be cut; then the kinds of quotations in it. */
  readonly details: readonly string[];
  readonly address: string;
}

export type Card = QuotationCard | ArticleCard;
