/** What quotations are filtered by, beside years. */
export const dimensions = ['speaker', 'form', 'topic', 'source'] as const;
export type Dimension = (typeof dimensions)[number];

/** A value of a dimension: the id of its record, and what it is called. */
export type Value = readonly [id: string, label: string];

/** How many quotations, and how many values of a dimension, are in one file: no file grows with the archive. */
export const QUOTATIONS_A_FILE = 5000;
export const VALUES_A_FILE = 500;

/**
 * Runs of quotations of one date, earliest first, as keys that sort as their dates do and begin with the year.
 * Together they hold every quotation in its place.
 */
export type Dates = readonly (readonly [key: string, count: number])[];

/** Some quotations in their places, and by dimension the values that each has, as places in the list of all values. */
export type QuotationFacets = Readonly<Record<Dimension, readonly (readonly number[])[]>>;

/** By dimension, the id that each file of its values begins with. The values stand in the order of their ids. */
export type ValueFiles = Readonly<Record<Dimension, readonly string[]>>;

/** The files of facets, by their names in the folder of the facets. */
export const facetFile = {
  dates: 'dates.json',
  quotations: (index: number) => `quotations-${index}.json`,
  values: (dimension: Dimension, index: number) => `${dimension}-${index}.json`,
} as const;
