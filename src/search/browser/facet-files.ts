import {
  facetFile,
  QUOTATIONS_PER_FILE,
  VALUES_PER_FILE,
  type Dates,
  type Facet,
  type QuotationDays,
  type QuotationFacets,
  type Span,
  type Value,
  type ValueFiles,
} from '../facets.ts';
import { yearOfSortKey } from '../../dates/sort-key.ts';
import { memoize } from './memoize.ts';

/** The facets of a volume's quotations. Each of their files is loaded when it is first needed. */
export interface FacetFiles {
  /** A sort key for the date of each quotation, by position. */
  readonly dates: () => Promise<readonly string[]>;
  /** The year of each quotation, by position. */
  readonly years: () => Promise<readonly number[]>;
  /** Loads the values of the quotations at these positions; returns a function that gives the indexes for one of them. */
  readonly valuesOf: (
    positions: readonly number[],
  ) => Promise<(position: number, facet: Facet) => readonly number[]>;
  /** Loads the days of the quotations at these positions; returns a function that gives the days for one of them. */
  readonly daysOf: (positions: readonly number[]) => Promise<(position: number) => readonly Span[]>;
  /** The values with these indexes, in the same order. */
  readonly valuesAt: (facet: Facet, indexes: readonly number[]) => Promise<Value[]>;
  /** The index of a value; -1 if no quotation has it. */
  readonly indexOf: (facet: Facet, id: string) => Promise<number>;
}

/**
 * Opens the files of facets.
 * @param firstIds for each facet, the id of the first value in each of its files
 * @param load loads a file by its name
 */
export function facetFiles(
  firstIds: ValueFiles,
  load: <T>(name: string) => Promise<T>,
): FacetFiles {
  const loadQuotations = memoize((file: number) =>
    load<QuotationFacets>(facetFile.quotations(file)),
  );
  const loadDays = memoize((file: number) => load<QuotationDays>(facetFile.days(file)));
  const loadValues = memoize((name: string) => load<readonly Value[]>(name));
  const valuesIn = (facet: Facet, file: number) => loadValues(facetFile.values(facet, file));
  const loadDates = memoize(() => load<Dates>(facetFile.dates));
  const byPosition = <T>(valueOf: (key: string) => T) =>
    memoize(async () =>
      (await loadDates()).flatMap(([key, count]) => Array<T>(count).fill(valueOf(key))),
    );
  return {
    dates: byPosition((key) => key),
    years: byPosition(yearOfSortKey),
    valuesOf: async (positions) => {
      const files = await loadFiles(positions, QUOTATIONS_PER_FILE, loadQuotations);
      return (position, facet) =>
        files[Math.floor(position / QUOTATIONS_PER_FILE)]?.[facet][
          position % QUOTATIONS_PER_FILE
        ] ?? [];
    },
    daysOf: async (positions) => {
      const files = await loadFiles(positions, QUOTATIONS_PER_FILE, loadDays);
      return (position) =>
        files[Math.floor(position / QUOTATIONS_PER_FILE)]?.[position % QUOTATIONS_PER_FILE] ?? [];
    },
    valuesAt: async (facet, indexes) => {
      const files = await loadFiles(indexes, VALUES_PER_FILE, (file) => valuesIn(facet, file));
      return indexes.flatMap((index) => {
        const value = files[Math.floor(index / VALUES_PER_FILE)]?.[index % VALUES_PER_FILE];
        return value ? [value] : [];
      });
    },
    indexOf: async (facet, id) => {
      const file = firstIds[facet].findLastIndex((first) => first <= id);
      if (file === -1) return -1;
      const index = (await valuesIn(facet, file)).findIndex(([known]) => known === id);
      return index === -1 ? -1 : file * VALUES_PER_FILE + index;
    },
  };
}

/** Loads the files that hold these entries, with `size` entries in each file. Files that hold none are gaps in the list. */
async function loadFiles<T>(
  entries: readonly number[],
  size: number,
  load: (file: number) => Promise<T>,
): Promise<readonly (T | undefined)[]> {
  const files: T[] = [];
  const needed = new Set(entries.map((entry) => Math.floor(entry / size)));
  await Promise.all([...needed].map(async (file) => (files[file] = await load(file))));
  return files;
}
