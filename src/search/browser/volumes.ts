import { INDEX_FILE, type SearchIndex } from '../search-index.ts';
import { fetchJson } from './fetch-json.ts';
import type { SearchConfig } from './messages.ts';

/** A volume that can be searched. */
export interface OpenVolume extends SearchIndex {
  /** The address of the folder of its search, ending in a slash. */
  readonly folder: string;
}

/**
 * Opens the page's own volume and the others; returns how many of the others could not be loaded.
 * @throws if the page's own volume cannot be loaded
 */
export async function openVolumes({
  folder,
  others,
}: SearchConfig): Promise<{ readonly volumes: readonly OpenVolume[]; readonly missing: number }> {
  const [own, ...rest] = await Promise.allSettled([folder, ...others].map(openVolume));
  if (own?.status !== 'fulfilled') throw new Error(String(own?.reason));
  const reached = rest.flatMap((other) => (other.status === 'fulfilled' ? [other.value] : []));
  return { volumes: [own.value, ...reached], missing: rest.length - reached.length };
}

async function openVolume(folder: string): Promise<OpenVolume> {
  // The site may have been built again since a browser last loaded it.
  const index = await fetchJson<SearchIndex>(`${folder}${INDEX_FILE}`, { cache: 'no-cache' });
  return { ...index, folder };
}
