import type { Run } from '../../quotation/runs.ts';
import type { Value } from '../facets.ts';
import type { QuotationSummary, SearchedPassage } from '../quotation-summary.ts';
import type { TypedDate } from './date-in-query.ts';
import type { Choices, Filters } from './filters.ts';
import type { FoundQuotations } from './quotation-search.ts';

/** What the worker needs in order to load the index. Sent once, before any request. */
export interface SearchConfig {
  /** The address of the site's search folder, ending in a slash. */
  readonly folder: string;
  /** The addresses of the search folders of other volumes, which are searched together with this one. */
  readonly others: readonly string[];
}

/** A request from the page to the worker. A later request cancels those before it. */
export interface SearchRequest {
  readonly id: number;
  readonly text: string;
  readonly filters: Filters;
  readonly order: Order;
  /** How many quotations to return. */
  readonly count: number;
  /** Whether to return the choices that the filters offer. */
  readonly choices: boolean;
}

/** `best` match first, or `newest` quotation first. */
export type Order = 'best' | 'newest';

/** What the worker sends back: quotations, then articles; or the reason why it cannot search. */
export type Answer =
  | ({ readonly kind: 'quotations'; readonly id: number } & QuotationAnswer)
  | ({ readonly kind: 'articles'; readonly id: number } & ArticleAnswer)
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string };

export interface QuotationAnswer {
  readonly total: number;
  /** How many there would be without the filters. */
  readonly unfiltered: number;
  readonly hits: readonly QuotationHit[];
  readonly match: FoundQuotations['match'];
  /** How many other volumes could not be loaded. */
  readonly missing: number;
  /** The text with its misspelled words corrected, if words other than the typed ones were found. */
  readonly correction?: string | undefined;
  /** The date by which the quotations were filtered, and the words that name it, as typed. */
  readonly date?: TypedDate | undefined;
  /** Other names of the concepts in the query, which were also searched for. */
  readonly alsoSearched: readonly string[];
  /** If the query asks what a speaker said on a topic: the speaker, the topic, and the number of such quotations. */
  readonly subject?:
    { readonly speaker: Value; readonly topic: Value; readonly count: number } | undefined;
  readonly choices?: Choices | undefined;
}

export interface QuotationHit {
  readonly quotation: QuotationSummary;
  readonly runs: readonly MarkedRun[];
  /** The passages to show below its words. */
  readonly passages: readonly HitPassage[];
}

/** A run of a quotation with the matches marked. Our own words have no language. */
export interface MarkedRun extends Omit<Run, 'text'> {
  readonly parts: readonly TextPart[];
  readonly language?: string;
}

export interface HitPassage extends Pick<SearchedPassage, 'kind' | 'language'> {
  readonly parts: readonly TextPart[];
}

/** A part of a text, and whether it matches the query. */
export interface TextPart {
  readonly text: string;
  readonly isMatch: boolean;
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
  readonly excerpts: readonly Excerpt[];
}

/** An excerpt of an article, from one of its sections. */
export interface Excerpt {
  /** The section's heading. */
  readonly title: string;
  readonly href: string;
  readonly parts: readonly TextPart[];
}
