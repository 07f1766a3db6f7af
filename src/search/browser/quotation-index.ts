import { indexTerm } from '../index-term.ts';
import type { BundleIndex } from '../search-index.ts';
import { parseResultId } from '../volume.ts';
import { fetchFragment } from './fragments.ts';
import type { PagefindIndex, PagefindResult, TermIndex } from './pagefind.ts';

/**
 * Wraps an index of quotations that Pagefind's program has opened, so that results are loaded from our files.
 * @param bundles its bundles, each with the address of its folder
 */
export function quotationIndex(
  index: PagefindIndex,
  bundles: readonly (readonly [folder: string, bundle: BundleIndex])[],
): TermIndex {
  const data = ({ id }: PagefindResult) => {
    const { volume, position } = parseResultId(id);
    const found = bundles.find(
      ([, { name, first, records }]) =>
        name === volume && first <= position && position < first + records,
    );
    if (found === undefined) throw new Error(`No bundle has ${id}.`);
    return fetchFragment(...found, position);
  };
  return {
    term: indexTerm,
    search: async (term) => {
      const { results } = await index.search(term);
      return { results: results.map((result) => ({ ...result, data: () => data(result) })) };
    },
  };
}
