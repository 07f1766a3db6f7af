import type { MarkedSection, ShownQuotation } from '../shown-quotation.ts';
import type { Choices, Filters } from './filters.ts';
import type { Found } from './quotation-search.ts';

/** Where the search finds its index. Sent once, before any request. */
export interface Place {
  /** Address of the folder of the bundles, ending in a slash. */
  readonly folder: string;
  /** How many quotations and articles there are. */
  readonly quotations: number;
  readonly articles: number;
  /** Addresses of the same folders of the other volumes, which are searched together with this one. */
  readonly others: readonly string[];
}

/** What the page asks of the worker. A later request makes those before it void. */
export interface Request {
  readonly id: number;
  readonly text: string;
  readonly filters: Filters;
  readonly order: Order;
  /** How many quotations to show. */
  readonly count: number;
  /** Whether the choices of the filters and their counts are asked for. */
  readonly choices: boolean;
}

/** `best` match first, or `newest` quotation first. */
export type Order = 'best' | 'newest';

/** What the worker answers: quotations first, articles after them, or that it cannot search. */
export type Answer =
  | ({ readonly kind: 'quotations'; readonly id: number } & QuotationAnswer)
  | ({ readonly kind: 'articles'; readonly id: number } & ArticleAnswer)
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string };

export interface QuotationAnswer {
  readonly total: number;
  /** How many there are without the filters. */
  readonly unfiltered: number;
  readonly hits: readonly QuotationHit[];
  readonly how: Found['how'];
  /** How many other volumes could not be reached. */
  readonly missing: number;
  /** The text with words replaced by those that were searched instead. */
  readonly correction?: string | undefined;
  readonly choices?: Choices | undefined;
}

export interface QuotationHit {
  readonly shown: ShownQuotation;
  readonly sections: readonly MarkedSection[];
}

export interface ArticleAnswer {
  readonly total: number;
  readonly hits: readonly ArticleHit[];
  /** Whether the articles could not be searched. */
  readonly isMissing?: boolean;
}

export interface ArticleHit {
  readonly title: string;
  readonly href: string;
  readonly passages: readonly ArticlePassage[];
}

export interface ArticlePassage {
  /** The section's heading. */
  readonly title: string;
  readonly href: string;
  readonly runs: readonly Run[];
}

/** A run of a passage, found or not. */
export interface Run {
  readonly text: string;
  readonly found: boolean;
}
