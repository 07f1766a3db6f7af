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
  /** By place of a quotation, a key that sorts as its date does. */
  readonly dates: () => Promise<readonly string[]>;
  /** By place of a quotation, its year. */
  readonly years: () => Promise<readonly number[]>;
  /** Gives, for quotations in these places, the places of the values that one has. */
  readonly valuesOf: (
    places: readonly number[],
  ) => Promise<(place: number, dimension: Dimension) => readonly number[]>;
  /** The values in these places, in their order. */
  readonly valuesAt: (dimension: Dimension, places: readonly number[]) => Promise<Value[]>;
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
  const runs = once(() => load<Dates>(facetFile.dates));
  return {
    dates: once(async () => (await runs()).flatMap(([key, count]) => repeated(key, count))),
    years: once(async () =>
      (await runs()).flatMap(([key, count]) => repeated(Number(key.slice(0, 4)), count)),
    ),
    valuesOf: async (places) => {
      const facets = await loaded(places, QUOTATIONS_A_FILE, quotations);
      return (place, dimension) =>
        facets[Math.floor(place / QUOTATIONS_A_FILE)]?.[dimension][place % QUOTATIONS_A_FILE] ?? [];
    },
    valuesAt: async (dimension, places) => {
      const files = await loaded(places, VALUES_A_FILE, (file) =>
        values(facetFile.values(dimension, file)),
      );
      return places.flatMap((place) => {
        const value = files[Math.floor(place / VALUES_A_FILE)]?.[place % VALUES_A_FILE];
        return value ? [value] : [];
      });
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

function repeated<T>(value: T, count: number): T[] {
  return Array<T>(count).fill(value);
}

/** The files, so many places each, that hold these places: each under its own number, and no others. */
async function loaded<T>(
  places: readonly number[],
  size: number,
  load: (file: number) => Promise<T>,
): Promise<readonly (T | undefined)[]> {
  const files: T[] = [];
  const needed = new Set(places.map((place) => Math.floor(place / size)));
  await Promise.all([...needed].map(async (file) => (files[file] = await load(file))));
  return files;
}
