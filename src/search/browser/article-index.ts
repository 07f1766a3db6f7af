import { partFile, type ArticlePart } from '../article-part.ts';
import { wordsPerPart } from '../packing.ts';
import type { BundleIndex } from '../search-index.ts';
import { parseResultId } from '../volume.ts';
import type { ArticleIndex } from './article-search.ts';
import { fetchJson } from './fetch-json.ts';
import { memoize } from './memoize.ts';
import type { PagefindIndex, PagefindResult } from './pagefind.ts';

/**
 * An index of articles as Pagefind's program has opened it, whose results are loaded from the parts of their texts.
 * @param bundles its bundles, each with the address of its folder
 */
export function articleIndex(
  index: PagefindIndex,
  bundles: readonly (readonly [folder: string, bundle: BundleIndex])[],
): ArticleIndex {
  const opened = new Map(
    bundles.map(([folder, bundle]) => [bundle.name, { folder, each: wordsPerPart(bundle) }]),
  );
  const bundleOf = (id: string) => opened.get(parseResultId(id).volume);
  const load = memoize((address: string) => fetchJson<ArticlePart>(address));
  const part: ArticleIndex['part'] = (id, number) => {
    const { volume: name, position } = parseResultId(id);
    return load(`${bundleOf(id)?.folder ?? ''}${partFile(name, position, number)}`);
  };
  const wordsIn: ArticleIndex['wordsPerPart'] = (id) => bundleOf(id)?.each ?? 1;
  const data = async ({ id, words: [first = 0] }: PagefindResult) => {
    const { title, text } = await part(id, Math.floor(first / wordsIn(id)));
    return { content: text, meta: { title }, filters: {} };
  };
  return {
    part,
    wordsPerPart: wordsIn,
    // Pagefind has read their words from their pages.
    term: (word) => word,
    search: async (term) => {
      const { results } = await index.search(term);
      return { results: results.map((result) => ({ ...result, data: () => data(result) })) };
    },
  };
}
