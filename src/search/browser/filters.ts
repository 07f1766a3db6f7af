import { facets, type Facet } from '../facets.ts';

/** The filters that quotations must pass. Years include both ends. */
export type Filters = Readonly<Partial<Record<Facet, string>>> & {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
};

/** Whether any filter is set. */
export function hasFilters(filters: Filters): boolean {
  return [...facets, 'from' as const, 'to' as const].some((name) => filters[name] !== undefined);
}

/** A value that a filter offers, and how many results it would give if the other filters stayed the same. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}
export type Choices = Readonly<Record<Facet | 'year', readonly Choice[]>>;
