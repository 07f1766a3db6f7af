import type { Volume } from '../volume.ts';
import { facetFiles } from './facet-files.ts';
import { fetchJson } from './fetch-json.ts';
import type { Place } from './messages.ts';
import { once } from './once.ts';
import { volumeFacets, type VolumeFacets } from './volume-facets.ts';

/** A volume that can be searched. */
export interface OpenVolume {
  /** Address of the folder of its bundles, ending in a slash. */
  readonly folder: string;
  readonly quotations: number;
  readonly articles: number;
  /** What the names of its quotations begin with, and their facets. */
  readonly facets: () => Promise<readonly [name: string, VolumeFacets]>;
}

/** The volume of the page and those others that can be reached, and how many cannot. */
export async function openVolumes(place: Place): Promise<{
  readonly volumes: readonly OpenVolume[];
  readonly missing: number;
}> {
  const describe = (folder: string): Promise<Volume> => fetchJson(`${folder}volume.json`);
  const { folder, quotations, articles } = place;
  const own = { folder, quotations, articles, facets: facetsOf(folder, () => describe(folder)) };
  const others = await Promise.allSettled(
    place.others.map(async (other): Promise<OpenVolume> => {
      const volume = await describe(other);
      const facets = facetsOf(other, () => Promise.resolve(volume));
      return { folder: other, quotations: volume.quotations, articles: volume.articles, facets };
    }),
  );
  const reached = others.flatMap((other) => (other.status === 'fulfilled' ? [other.value] : []));
  return { volumes: [own, ...reached], missing: others.length - reached.length };
}

function facetsOf(folder: string, describe: () => Promise<Volume>): OpenVolume['facets'] {
  return once(async () => {
    const { name, values } = await describe();
    const files = facetFiles(values, (name) => fetchJson(`${folder}facets/${name}`));
    return [name, volumeFacets(files)] as const;
  });
}
