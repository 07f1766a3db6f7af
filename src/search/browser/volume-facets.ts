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
  /** What each of the quotations has, and which of the filters it does not pass. */
  const judged = async (places: readonly number[], filters: Filters) => {
    const valuesOf = await files.valuesOf(places);
    const keys = await files.dates();
    const asked = await Promise.all(
      dimensions.map(async (dimension) => {
        const id = filters[dimension];
        return { dimension, value: id === undefined ? id : await files.placeOf(dimension, id) };
      }),
    );
    const { from = -Infinity, to = Infinity } = filters;
    return places.map((place) => {
      const fails = ({ dimension, value }: (typeof asked)[number]): boolean =>
        value !== undefined && !valuesOf(place, dimension).includes(value);
      const failed: Aspect[] = asked.filter(fails).map(({ dimension }) => dimension);
      const year = Number(keys[place]?.slice(0, 4));
      if (!(from <= year && year <= to)) failed.push('year');
      return { place, year, failed, values: (dimension: Dimension) => valuesOf(place, dimension) };
    });
  };

  /** The values that were counted, and the one that is chosen, also where it leaves nothing. */
  const labeled = async (
    dimension: Dimension,
    counts: ReadonlyMap<number, number>,
    chosen: string | undefined,
  ): Promise<Choice[]> => {
    const place = chosen === undefined ? -1 : await files.placeOf(dimension, chosen);
    const offered = new Set([...counts.keys(), ...(place === -1 ? [] : [place])]);
    const choices = [...offered].map(async (at): Promise<Choice> => {
      const [value = '', label = ''] = (await files.valueAt(dimension, at)) ?? [];
      return { value, label, count: counts.get(at) ?? 0 };
    });
    return Promise.all(choices);
  };

  return {
    dates: files.dates,
    passing: async (places, filters) => {
      const passing = (await judged(places, filters)).filter(({ failed }) => failed.length === 0);
      return new Set(passing.map(({ place }) => place));
    },
    choices: async (places, filters) => {
      const none = (): Map<number, number> => new Map();
      const counts = { speaker: none(), form: none(), topic: none(), source: none(), year: none() };
      for (const { year, failed, values } of await judged(places, filters)) {
        // What is chosen in a dimension does not stand in the way of its other choices.
        const isOpen = (aspect: Aspect): boolean => failed.every((failure) => failure === aspect);
        for (const dimension of dimensions.filter(isOpen))
          for (const value of values(dimension)) count(counts[dimension], value);
        if (isOpen('year')) count(counts.year, year);
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
