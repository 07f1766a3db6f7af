/** What quotations are filtered by, beside years. */
export const dimensions = ['speaker', 'form', 'topic', 'source'] as const;
export type Dimension = (typeof dimensions)[number];

/** The values of a dimension in the order they are offered, and which of them each quotation has, by index. */
export interface Facet {
  readonly values: readonly (readonly [id: string, label: string])[];
  readonly of: readonly (readonly number[])[];
}

/** By what each quotation can be filtered; quotations by date, earliest first. */
export interface Facets {
  /** The names of their fragments, one space apart. */
  readonly fragments: string;
  readonly years: readonly number[];
  readonly by: Readonly<Record<Dimension, Facet>>;
}
