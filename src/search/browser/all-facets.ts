import { interfaceLanguage } from '../../interface/strings.ts';
import { byFacet, type Span } from '../facets.ts';
import { parseResultId } from '../volume.ts';
import type { Choice, Choices, Filters } from './filters.ts';
import type { Hit } from './hits.ts';
import type { SaidAndPrinted, VolumeFacets } from './volume-facets.ts';

/** Filters, counts and orders the quotations of all volumes. */
export interface AllFacets {
  /** The quotations that pass all filters, in the same order. */
  readonly passing: (hits: readonly Hit[], filters: Filters) => Promise<Hit[]>;
  /** The choices that the filters offer, sorted by label, each with its number of quotations. */
  readonly choices: (hits: readonly Hit[], filters: Filters) => Promise<Choices>;
  /** The quotations said within a span of days, newest first, then those printed within it. */
  readonly within: (hits: readonly Hit[], span: Span) => Promise<Hit[]>;
  readonly newestFirst: (hits: readonly Hit[]) => Promise<Hit[]>;
}

/**
 * Combines the facets of several volumes.
 * @param volumes the facets of each volume, by its name
 */
export function allFacets(volumes: ReadonlyMap<string, VolumeFacets>): AllFacets {
  const newestFirst: AllFacets['newestFirst'] = async (hits) => {
    // In a single volume, the positions are in order of date, so the dates need not be loaded.
    const dates: ReadonlyMap<string, readonly string[]> =
      volumes.size > 1
        ? await askVolumes(volumes, hits, (facets) => facets.dates())
        : new Map<string, string[]>();
    const dated = hits.map((hit) => {
      const { volume, position } = parseResultId(hit.id);
      return { hit, position, date: dates.get(volume)?.[position] ?? '' };
    });
    return dated
      .sort((a, b) => (a.date === b.date ? b.position - a.position : a.date < b.date ? 1 : -1))
      .map(({ hit }) => hit);
  };
  return {
    passing: async (hits, filters) => {
      const passing = await askVolumes(volumes, hits, (facets, positions) =>
        facets.passing(positions, filters),
      );
      return hits.filter(({ id }) => {
        const { volume, position } = parseResultId(id);
        return passing.get(volume)?.has(position);
      });
    },
    choices: async (hits, filters) => {
      const byVolume = await askVolumes(volumes, hits, (facets, positions) =>
        facets.choices(positions, filters),
      );
      const all = [...byVolume.values()];
      const summed = (aspect: keyof Choices) => sumCounts(all.flatMap((some) => some[aspect]));
      return { ...byFacet(summed), year: summed('year') };
    },
    within: async (hits, span) => {
      const found = await askVolumes(volumes, hits, (facets, positions) =>
        facets.within(positions, span),
      );
      const among = (aspect: keyof SaidAndPrinted): Hit[] =>
        hits.filter(({ id }) => {
          const { volume, position } = parseResultId(id);
          return found.get(volume)?.[aspect].has(position);
        });
      return [...(await newestFirst(among('said'))), ...(await newestFirst(among('printed')))];
    },
    newestFirst,
  };
}

/** Asks each volume about the quotations that it contains; returns the answers by the volumes' names. */
async function askVolumes<T>(
  volumes: ReadonlyMap<string, VolumeFacets>,
  hits: readonly Hit[],
  ask: (facets: VolumeFacets, positions: readonly number[]) => Promise<T>,
): Promise<Map<string, T>> {
  const byVolume = Map.groupBy(
    hits.map(({ id }) => parseResultId(id)),
    ({ volume }) => volume,
  );
  const answers = [...volumes].flatMap(([name, facets]) => {
    const positions = byVolume.get(name)?.map(({ position }) => position);
    return positions ? [ask(facets, positions).then((answer) => [name, answer] as const)] : [];
  });
  return new Map(await Promise.all(answers));
}

const byLabel = new Intl.Collator(interfaceLanguage, { numeric: true });

/** Each value once, with the sum of its counts, sorted by label. */
function sumCounts(choices: readonly Choice[]): Choice[] {
  const sums = new Map<string, Choice>();
  for (const choice of choices) {
    const before = sums.get(choice.value)?.count ?? 0;
    sums.set(choice.value, { ...choice, count: before + choice.count });
  }
  return [...sums.values()].sort((a, b) => byLabel.compare(a.label, b.label));
}
