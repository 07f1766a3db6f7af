import type { SearchIndex } from '../search-index.ts';
import { allFacets, type AllFacets } from './all-facets.ts';
import { facetFiles } from './facet-files.ts';
import { fetchJson } from './fetch-json.ts';
import { volumeFacets } from './volume-facets.ts';

/** Opens the facets of volumes, each given with the address of its search folder. Their files are loaded when needed. */
export function openFacets(
  volumes: readonly (Pick<SearchIndex, 'name' | 'values'> & { readonly folder: string })[],
): AllFacets {
  return allFacets(
    new Map(
      volumes.map(({ name, values, folder }) => {
        const files = facetFiles(values, (file) => fetchJson(`${folder}facets/${file}`));
        return [name, volumeFacets(files)];
      }),
    ),
  );
}
