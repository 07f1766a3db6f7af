/** What quotations can be filtered by, besides years. */
export const facets = ['speaker', 'form', 'topic', 'source'] as const;
export type Facet = (typeof facets)[number];

/** A value of a facet: the id of its record, and its label. */
export type Value = readonly [id: string, label: string];

/** The first and the last day of a period, as numbers that sort like dates: 20241231. */
export type Span = readonly [from: number, to: number];

/** For consecutive quotations, in order: when each was said, then when each of its printings was issued. */
export type QuotationDays = readonly (readonly Span[])[];

/** How many quotations, and how many values of a facet, are in one file, so that files don't grow as the archive does. */
export const QUOTATIONS_PER_FILE = 5000;
export const VALUES_PER_FILE = 500;

/**
 * Runs of quotations with the same date, earliest first. The keys sort like the dates and begin with the year. The
 * runs cover all quotations of an archive, in order.
 */
export type Dates = readonly (readonly [key: string, count: number])[];

/** For each facet, the values of consecutive quotations, in order, as indexes in the list of all values. */
export type QuotationFacets = Readonly<Record<Facet, readonly (readonly number[])[]>>;

/** For each facet, the id of the first value in each of its files. Values are sorted by id. */
export type ValueFiles = Readonly<Record<Facet, readonly string[]>>;

/** The names of the files in the folder of facets. */
export const facetFile = {
  dates: 'dates.json',
  days: (index: number) => `days-${index}.json`,
  quotations: (index: number) => `quotations-${index}.json`,
  values: (facet: Facet, index: number) => `${facet}-${index}.json`,
} as const;

/** Makes an object with a value for each facet. */
export function byFacet<T>(make: (facet: Facet) => T): Record<Facet, T> {
  return {
    speaker: make('speaker'),
    form: make('form'),
    topic: make('topic'),
    source: make('source'),
  };
}
