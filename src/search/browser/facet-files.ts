import {
  facetFile,
  QUOTATIONS_A_FILE,
  VALUES_A_FILE,
  type Dates,
  type Dimension,
  type QuotationFacets,
  type Value,
  type ValueFiles,
} from '../facets.ts';
import { once, onceEach } from './once.ts';

/** The facets of a volume, each file of which is loaded when it is first needed. */
export interface FacetFiles {
  /** By place of a quotation, a key that sorts as its date does and begins with the year. */
  readonly dates: () => Promise<readonly string[]>;
  /** Gives, for quotations in these places, the places of the values that one has. */
  readonly valuesOf: (
    places: readonly number[],
  ) => Promise<(place: number, dimension: Dimension) => readonly number[]>;
  readonly valueAt: (dimension: Dimension, place: number) => Promise<Value | undefined>;
  /** The place of a value; -1 where no quotation has it. */
  readonly placeOf: (dimension: Dimension, id: string) => Promise<number>;
}

/**
 * @param firstIds the ids that the files of values begin with
 * @param load loads a file by its name
 */
export function facetFiles(
  firstIds: ValueFiles,
  load: <T>(name: string) => Promise<T>,
): FacetFiles {
  const quotations = onceEach((file: number) => load<QuotationFacets>(facetFile.quotations(file)));
  const values = onceEach((name: string) => load<readonly Value[]>(name));
  const quotationFile = (place: number): number => Math.floor(place / QUOTATIONS_A_FILE);
  return {
    dates: once(async () => {
      const runs = await load<Dates>(facetFile.dates);
      return runs.flatMap(([key, count]) => Array<string>(count).fill(key));
    }),
    valuesOf: async (places) => {
      const needed = [...new Set(places.map(quotationFile))];
      const loaded = await Promise.all(
        needed.map(async (file) => [file, await quotations(file)] as const),
      );
      const facets = new Map(loaded);
      return (place, dimension) =>
        facets.get(quotationFile(place))?.[dimension][place % QUOTATIONS_A_FILE] ?? [];
    },
    valueAt: async (dimension, place) => {
      const file = facetFile.values(dimension, Math.floor(place / VALUES_A_FILE));
      return (await values(file))[place % VALUES_A_FILE];
    },
    placeOf: async (dimension, id) => {
      const file = firstIds[dimension].findLastIndex((first) => first <= id);
      if (file === -1) return -1;
      const inFile = await values(facetFile.values(dimension, file));
      const place = inFile.findIndex(([known]) => known === id);
      return place === -1 ? -1 : file * VALUES_A_FILE + place;
    },
  };
}
