import { dimensions, type Dimension } from '../facets.ts';
import type { FacetFiles } from './facet-files.ts';
import type { Choice, Choices, Filters } from './filters.ts';

/** Narrows and counts the quotations of one volume, which are named by their places. */
export interface VolumeFacets {
  /** By place, a key that sorts as the quotation's date does. */
  readonly dates: () => Promise<readonly string[]>;
  /** Which of the quotations found pass all filters. */
  readonly passing: (places: readonly number[], filters: Filters) => Promise<ReadonlySet<number>>;
  /** What can be chosen, counted over the quotations found. */
  readonly choices: (places: readonly number[], filters: Filters) => Promise<Choices>;
}

/** What a quotation may fail at; both years are one. */
type Aspect = Dimension | 'year';

export function volumeFacets(files: FacetFiles): VolumeFacets {
  /** Tells which filter a quotation does not pass, or that it fails at several. */
  const judge = async (places: readonly number[], filters: Filters) => {
    const valuesOf = await files.valuesOf(places);
    const years = await files.years();
    const asked: { readonly dimension: Dimension; readonly value: number }[] = [];
    for (const dimension of dimensions) {
      const id = filters[dimension];
      if (id !== undefined) asked.push({ dimension, value: await files.placeOf(dimension, id) });
    }
    const { from = -Infinity, to = Infinity } = filters;
    const yearOf = (place: number): number => years[place] ?? NaN;
    const failedBy = (place: number): Aspect | 'several' | undefined => {
      const year = yearOf(place);
      let failed: Aspect | undefined = from <= year && year <= to ? undefined : 'year';
      for (const { dimension, value } of asked) {
        if (valuesOf(place, dimension).includes(value)) continue;
        if (failed !== undefined) return 'several';
        failed = dimension;
      }
      return failed;
    };
    return { failedBy, valuesOf, yearOf };
  };

  /** The values that were counted, and the one that is chosen, also where it leaves nothing. */
  const labeled = async (
    dimension: Dimension,
    counts: ReadonlyMap<number, number>,
    chosen: string | undefined,
  ): Promise<Choice[]> => {
    const place = chosen === undefined ? -1 : await files.placeOf(dimension, chosen);
    const offered = [...new Set([...counts.keys(), ...(place === -1 ? [] : [place])])];
    const values = await files.valuesAt(dimension, offered);
    return values.map(([value, label], index) => ({
      value,
      label,
      count: counts.get(offered[index] ?? -1) ?? 0,
    }));
  };

  return {
    dates: files.dates,
    passing: async (places, filters) => {
      const { failedBy } = await judge(places, filters);
      return new Set(places.filter((place) => failedBy(place) === undefined));
    },
    choices: async (places, filters) => {
      const none = (): Map<number, number> => new Map();
      const counts = { speaker: none(), form: none(), topic: none(), source: none(), year: none() };
      const { failedBy, valuesOf, yearOf } = await judge(places, filters);
      for (const place of places) {
        const failed = failedBy(place);
        // What is chosen in a dimension does not stand in the way of its other choices.
        for (const dimension of dimensions)
          if (failed === undefined || failed === dimension)
            for (const value of valuesOf(place, dimension)) count(counts[dimension], value);
        if (failed === undefined || failed === 'year') count(counts.year, yearOf(place));
      }
      const choicesOf = (dimension: Dimension): Promise<Choice[]> =>
        labeled(dimension, counts[dimension], filters[dimension]);
      return {
        speaker: await choicesOf('speaker'),
        form: await choicesOf('form'),
        topic: await choicesOf('topic'),
        source: await choicesOf('source'),
        year: [...counts.year].map(([year, found]) => ({
          value: String(year),
          label: String(year),
          count: found,
        })),
      };
    },
  };
}

function count(counts: Map<number, number>, value: number): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}
