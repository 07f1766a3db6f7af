import { searchText } from '../../interface/strings.ts';
import { byFacet, facets, type Facet, type Span } from '../facets.ts';
import type { FacetFiles } from './facet-files.ts';
import type { Choice, Choices, Filters } from './filters.ts';

/** Filters and counts the quotations of one volume, each identified by its position. */
export interface VolumeFacets {
  /** A sort key for the date of each quotation of the volume. */
  readonly dates: () => Promise<readonly string[]>;
  /** Which of the quotations pass all filters. */
  readonly passing: (
    positions: readonly number[],
    filters: Filters,
  ) => Promise<ReadonlySet<number>>;
  /** Which of the quotations were said within a span of days, and which others were printed within it. */
  readonly within: (positions: readonly number[], span: Span) => Promise<SaidAndPrinted>;
  /** The choices that the filters offer, each with its number of quotations. */
  readonly choices: (positions: readonly number[], filters: Filters) => Promise<Choices>;
}

/** Quotations, by their positions, that were said within a span of days, and others that were printed within it. */
export interface SaidAndPrinted {
  readonly said: ReadonlySet<number>;
  readonly printed: ReadonlySet<number>;
}

/** Makes the facets of a volume. Their files are loaded when needed. */
export function volumeFacets(files: FacetFiles): VolumeFacets {
  return {
    dates: files.dates,
    passing: async (positions, filters) => {
      const { failedFilters } = await filterable(files, positions, filters);
      return new Set(positions.filter((position) => failedFilters(position).length === 0));
    },
    within: async (positions, [from, to]) => {
      const daysOf = await files.daysOf(positions);
      const isWithin = (span: Span): boolean => from <= span[0] && span[1] <= to;
      const said = new Set(positions.filter((at) => daysOf(at).slice(0, 1).some(isWithin)));
      const printed = positions.filter((at) => !said.has(at) && daysOf(at).some(isWithin));
      return { said, printed: new Set(printed) };
    },
    choices: async (positions, filters) => {
      const years = await files.years();
      const yearOf = (position: number): number => years[position] ?? NaN;
      const counts = countValues(positions, await filterable(files, positions, filters), yearOf);
      const choicesOf = (facet: Facet): Promise<Choice[]> =>
        facetChoices(files, facet, counts[facet], filters[facet]);
      return {
        speaker: await choicesOf('speaker'),
        form: await choicesOf('form'),
        topic: await choicesOf('topic'),
        source: await choicesOf('source'),
        year: [...counts.year].map(([year, count]) => ({
          value: String(year),
          label: searchText.year(year),
          count,
        })),
      };
    },
  };
}

/** What a filter restricts. The filters for the first and the last year restrict the same aspect. */
type Aspect = Facet | 'year';

/** What filtering needs to know about the quotations at some positions. */
interface Filterable {
  readonly failedFilters: (position: number) => readonly Aspect[];
  /** The indexes of a quotation's values. */
  readonly valuesOf: (position: number, facet: Facet) => readonly number[];
}

async function filterable(
  files: FacetFiles,
  positions: readonly number[],
  filters: Filters,
): Promise<Filterable> {
  const valuesOf = await files.valuesOf(positions);
  const { from = -Infinity, to = Infinity } = filters;
  const isIn = (year: number): boolean => from <= year && year <= to;
  // Loaded only if there is a filter by year.
  const isByYear = from !== -Infinity || to !== Infinity;
  const years = isByYear ? await files.years() : undefined;
  const required: { readonly facet: Facet; readonly value: number }[] = [];
  for (const facet of facets) {
    const id = filters[facet];
    if (id !== undefined) required.push({ facet, value: await files.indexOf(facet, id) });
  }
  const failedFilters = (position: number): Aspect[] => {
    const failed: Aspect[] = required
      .filter(({ facet, value }) => !valuesOf(position, facet).includes(value))
      .map(({ facet }) => facet);
    const isWithin = years === undefined || isIn(years[position] ?? NaN);
    return isWithin ? failed : [...failed, 'year'];
  };
  return { failedFilters, valuesOf };
}

type Counts = Readonly<Record<Aspect, Map<number, number>>>;

/** Counts how often each value and each year occurs among the quotations that pass the filters of all other aspects. */
function countValues(
  positions: readonly number[],
  { failedFilters, valuesOf }: Filterable,
  yearOf: (position: number) => number,
): Counts {
  const none = (): Map<number, number> => new Map();
  const counts: Counts = { ...byFacet(none), year: none() };
  const count = (aspect: Aspect, value: number) =>
    counts[aspect].set(value, (counts[aspect].get(value) ?? 0) + 1);
  for (const position of positions) {
    const failed = failedFilters(position);
    const passesOthers = (aspect: Aspect) => failed.every((other) => other === aspect);
    for (const facet of facets)
      if (passesOthers(facet)) for (const value of valuesOf(position, facet)) count(facet, value);
    if (passesOthers('year')) count('year', yearOf(position));
  }
  return counts;
}

/** The values that were counted, and the chosen value even if no quotation has it. */
async function facetChoices(
  files: FacetFiles,
  facet: Facet,
  counts: ReadonlyMap<number, number>,
  chosen: string | undefined,
): Promise<Choice[]> {
  const chosenIndex = chosen === undefined ? -1 : await files.indexOf(facet, chosen);
  const indexes = [...new Set([...counts.keys(), ...(chosenIndex === -1 ? [] : [chosenIndex])])];
  const values = await files.valuesAt(facet, indexes);
  return values.map(([value, label], at) => ({
    value,
    label,
    count: counts.get(indexes[at] ?? -1) ?? 0,
  }));
}
