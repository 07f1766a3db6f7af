import { placeOf } from '../volume.ts';
import type { Choice, Choices, Filters } from './filters.ts';
import type { Hit } from './hits.ts';
import type { VolumeFacets } from './volume-facets.ts';

/** Narrows, counts and orders the quotations of all volumes. */
export interface AllFacets {
  /** Those that pass all filters, in their order. */
  readonly passing: (hits: readonly Hit[], filters: Filters) => Promise<Hit[]>;
  /** What can be chosen, in the order of its labels, counted over the quotations found. */
  readonly choices: (hits: readonly Hit[], filters: Filters) => Promise<Choices>;
  readonly newestFirst: (hits: readonly Hit[]) => Promise<Hit[]>;
}

/** @param volumes the facets of each volume, by its name */
export function allFacets(volumes: ReadonlyMap<string, VolumeFacets>): AllFacets {
  /** What is known of the quotations of each volume that has some of those found. */
  const ofEach = async <T>(
    hits: readonly Hit[],
    ask: (facets: VolumeFacets, places: readonly number[]) => Promise<T>,
  ): Promise<Map<string, T>> => {
    const found = Map.groupBy(hits, ({ id }) => placeOf(id).volume);
    const asked = [...volumes].flatMap(([volume, facets]) => {
      const places = found.get(volume)?.map(({ id }) => placeOf(id).place);
      return places ? [{ volume, facets, places }] : [];
    });
    return new Map(
      await Promise.all(
        asked.map(
          async ({ volume, facets, places }) => [volume, await ask(facets, places)] as const,
        ),
      ),
    );
  };

  return {
    passing: async (hits, filters) => {
      const passing = await ofEach(hits, (facets, places) => facets.passing(places, filters));
      return hits.filter(({ id }) => {
        const { volume, place } = placeOf(id);
        return passing.get(volume)?.has(place);
      });
    },
    choices: async (hits, filters) => {
      const all = await ofEach(hits, (facets, places) => facets.choices(places, filters));
      const merged = (name: keyof Choices): Choice[] =>
        inSum([...all.values()].flatMap((choices) => choices[name]));
      return {
        speaker: merged('speaker'),
        form: merged('form'),
        topic: merged('topic'),
        source: merged('source'),
        year: merged('year'),
      };
    },
    newestFirst: async (hits) => {
      // The places of a single volume are in the order of dates, which need not be loaded for it.
      const dates = volumes.size > 1 ? await ofEach(hits, (facets) => facets.dates()) : new Map();
      const dated = hits.map((hit) => {
        const { volume, place } = placeOf(hit.id);
        return {
          hit,
          place,
          date: (dates as ReadonlyMap<string, readonly string[]>).get(volume)?.[place] ?? '',
        };
      });
      return dated
        .sort((a, b) => (a.date === b.date ? b.place - a.place : a.date < b.date ? 1 : -1))
        .map(({ hit }) => hit);
    },
  };
}

const byLabel = new Intl.Collator('en', { numeric: true });

/** Each value once, its counts taken together. */
function inSum(choices: readonly Choice[]): Choice[] {
  const sums = new Map<string, Choice>();
  for (const choice of choices) {
    const before = sums.get(choice.value)?.count ?? 0;
    sums.set(choice.value, { ...choice, count: before + choice.count });
  }
  return [...sums.values()].sort((a, b) => byLabel.compare(a.label, b.label));
}
