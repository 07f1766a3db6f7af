import type { VolumeSummary } from '../volume.ts';
import { facetFiles } from './facet-files.ts';
import { fetchJson } from './fetch-json.ts';
import { memoize } from './memoize.ts';
import type { SearchConfig } from './messages.ts';
import { volumeFacets, type VolumeFacets } from './volume-facets.ts';

/** A volume that can be searched. */
export interface OpenVolume {
  /** The address of the folder of its search, ending in a slash. */
  readonly folder: string;
  readonly quotations: number;
  readonly articles: number;
  readonly facets: () => Promise<readonly [name: string, VolumeFacets]>;
}

/** Opens the page's own volume and the others; says how many of those could not be loaded. */
export async function openVolumes({
  folder,
  quotations,
  articles,
  others,
}: SearchConfig): Promise<{ readonly volumes: readonly OpenVolume[]; readonly missing: number }> {
  const own = {
    folder,
    quotations,
    articles,
    facets: facetsOf(folder, () => loadSummary(folder)),
  };
  const opened = await Promise.allSettled(
    others.map(async (other): Promise<OpenVolume> => {
      const summary = await loadSummary(other);
      const facets = facetsOf(other, () => Promise.resolve(summary));
      return { ...summary, folder: other, facets };
    }),
  );
  const reached = opened.flatMap((other) => (other.status === 'fulfilled' ? [other.value] : []));
  return { volumes: [own, ...reached], missing: others.length - reached.length };
}

function loadSummary(folder: string): Promise<VolumeSummary> {
  return fetchJson(`${folder}volume.json`);
}

function facetsOf(folder: string, summary: () => Promise<VolumeSummary>): OpenVolume['facets'] {
  return memoize(async () => {
    const { name, values } = await summary();
    const files = facetFiles(values, (file) => fetchJson(`${folder}facets/${file}`));
    return [name, volumeFacets(files)] as const;
  });
}
