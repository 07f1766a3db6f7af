import { dimensions, type Dimension, type Facets } from '../facets.ts';

/** What the quotations are narrowed to. Years include both ends. */
export type Filters = Readonly<Partial<Record<Dimension, string>>> & {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
};

/** How many of the quotations found each choice would leave, the other filters standing. */
export interface Counts {
  readonly by: Readonly<Record<Dimension, ReadonlyMap<string, number>>>;
  readonly years: ReadonlyMap<number, number>;
}

/** Narrows and counts by the facets of all quotations. */
export interface FacetFilter {
  /** The names of all fragments, by date, earliest first. */
  readonly all: readonly string[];
  /** Whether a quotation passes all filters. */
  readonly passes: (id: string, filters: Filters) => boolean;
  readonly counts: (ids: readonly string[], filters: Filters) => Counts;
  /** Its place by date. */
  readonly placeOf: (id: string) => number;
}

export function facetFilter(facets: Facets): FacetFilter {
  const all = facets.fragments.split(' ');
  const places = new Map(all.map((id, place) => [id, place]));
  const placeOf = (id: string): number => places.get(id) ?? -1;

  /** What a quotation fails at: dimensions, and `years`. */
  const fails = (place: number, filters: Filters): (Dimension | 'years')[] => {
    const failed: (Dimension | 'years')[] = dimensions.filter((dimension) => {
      const { values, of } = facets.by[dimension];
      const asked = filters[dimension];
      return asked !== undefined && !of[place]?.some((value) => values[value]?.[0] === asked);
    });
    const year = facets.years[place] ?? NaN;
    const { from = -Infinity, to = Infinity } = filters;
    if (!(year >= from && year <= to)) failed.push('years');
    return failed;
  };

  return {
    all,
    placeOf,
    passes: (id, filters) => fails(placeOf(id), filters).length === 0,
    counts: (ids, filters) => {
      const by = {
        speaker: new Map<string, number>(),
        form: new Map<string, number>(),
        topic: new Map<string, number>(),
        source: new Map<string, number>(),
      };
      const years = new Map<number, number>();
      for (const id of ids) {
        const place = placeOf(id);
        const failed = fails(place, filters);
        // A dimension's own choice does not stand in the way of its other choices.
        const open = (what: Dimension | 'years'): boolean =>
          failed.length === 0 || (failed.length === 1 && failed[0] === what);
        for (const dimension of dimensions) {
          if (!open(dimension)) continue;
          const { values, of } = facets.by[dimension];
          for (const value of of[place] ?? []) {
            const name = values[value]?.[0] ?? '';
            by[dimension].set(name, (by[dimension].get(name) ?? 0) + 1);
          }
        }
        const year = facets.years[place];
        if (year !== undefined && open('years')) years.set(year, (years.get(year) ?? 0) + 1);
      }
      return { by, years };
    },
  };
}
