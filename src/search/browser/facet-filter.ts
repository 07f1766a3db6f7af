import { dimensions, type Dimension, type Facets } from '../facets.ts';

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

/** Narrows and counts by the facets of all quotations. */
export interface FacetFilter {
  /** Whether a quotation passes all filters. */
  readonly passes: (id: string, filters: Filters) => boolean;
  /** What can be chosen, counted over the quotations found. */
  readonly choices: (ids: readonly string[], filters: Filters) => Choices;
  /** Its place by date. */
  readonly placeOf: (id: string) => number;
}

export function facetFilter({ fragments, years, by }: Facets): FacetFilter {
  const places = new Map(fragments.split(' ').map((id, place) => [id, place]));
  const placeOf = (id: string): number => places.get(id) ?? -1;

  /** The filters a quotation does not pass; both years are one. */
  const failures = (place: number, filters: Filters): (Dimension | 'year')[] => {
    const failed: (Dimension | 'year')[] = dimensions.filter((dimension) => {
      const { values, of } = by[dimension];
      const asked = filters[dimension];
      return asked !== undefined && !of[place]?.some((value) => values[value]?.[0] === asked);
    });
    const year = years[place] ?? NaN;
    const { from = -Infinity, to = Infinity } = filters;
    if (!(from <= year && year <= to)) failed.push('year');
    return failed;
  };

  return {
    placeOf,
    passes: (id, filters) => failures(placeOf(id), filters).length === 0,
    choices: (ids, filters) => {
      const tally = { speaker: [], form: [], topic: [], source: [] } as Record<Dimension, number[]>;
      const inYear = new Map(years.toSorted((a, b) => a - b).map((year) => [year, 0]));
      for (const place of ids.map(placeOf)) {
        const failed = failures(place, filters);
        // What is chosen in a dimension does not stand in the way of its other choices.
        const isOpen = (what: Dimension | 'year'): boolean =>
          failed.every((failure) => failure === what);
        for (const dimension of dimensions.filter(isOpen))
          for (const value of by[dimension].of[place] ?? [])
            tally[dimension][value] = (tally[dimension][value] ?? 0) + 1;
        const year = years[place];
        if (year !== undefined && isOpen('year')) inYear.set(year, (inYear.get(year) ?? 0) + 1);
      }
      const choicesIn = (dimension: Dimension): Choice[] =>
        by[dimension].values.map(([value, label], index) => ({
          value,
          label,
          count: tally[dimension][index] ?? 0,
        }));
      return {
        speaker: choicesIn('speaker'),
        form: choicesIn('form'),
        topic: choicesIn('topic'),
        source: choicesIn('source'),
        year: [...inYear].map(([year, count]) => ({
          value: String(year),
          label: String(year),
          count,
        })),
      };
    },
  };
}
