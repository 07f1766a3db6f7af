import { dimensions, type Dimension } from '../facets.ts';

/** What the quotations are narrowed to. Years include both ends. */
export type Filters = Readonly<Partial<Record<Dimension, string>>> & {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
};

/** Whether any filter is set. */
export function isNarrowed(filters: Filters): boolean {
  return [...dimensions, 'from' as const, 'to' as const].some(
    (name) => filters[name] !== undefined,
  );
}

/** A choice of a filter, and how many of the quotations found it would leave, the other filters standing. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}
export type Choices = Readonly<Record<Dimension | 'year', readonly Choice[]>>;
