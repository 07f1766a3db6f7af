import { partFile, type ArticlePart } from '../article-part.ts';
import { wordsPerPart } from '../packing.ts';
import type { BundleIndex } from '../search-index.ts';
import { parseResultId } from '../volume.ts';
import type { ArticleIndex } from './article-search.ts';
import { fetchJson } from './fetch-json.ts';
import { memoize } from './memoize.ts';
import type { PagefindIndex, PagefindResult } from './pagefind.ts';

/**
 * Wraps an index of articles that Pagefind's program has opened, so that results are loaded from the parts of articles.
 * @param bundles its bundles, each with the address of its folder
 */
export function articleIndex(
  index: PagefindIndex,
  bundles: readonly (readonly [folder: string, bundle: BundleIndex])[],
): ArticleIndex {
  const opened = new Map(
    bundles.map(([folder, bundle]) => [bundle.name, { folder, partSize: wordsPerPart(bundle) }]),
  );
  const bundleOf = (id: string) => opened.get(parseResultId(id).volume);
  const load = memoize((address: string) => fetchJson<ArticlePart>(address));
  const part: ArticleIndex['part'] = (id, number) => {
    const { volume: name, position } = parseResultId(id);
    return load(`${bundleOf(id)?.folder ?? ''}${partFile(name, position, number)}`);
  };
  const partSizeOf: ArticleIndex['wordsPerPart'] = (id) => bundleOf(id)?.partSize ?? 1;
  const data = async ({ id, words: [first = 0] }: PagefindResult) => {
    const { title, text } = await part(id, Math.floor(first / partSizeOf(id)));
    return { content: text, meta: { title }, filters: {} };
  };
  return {
    part,
    wordsPerPart: partSizeOf,
    // Pagefind reads the articles' pages itself, so their words are in the index unchanged.
    term: (word) => word,
    search: async (term) => {
      const { results } = await index.search(term);
      return { results: results.map((result) => ({ ...result, data: () => data(result) })) };
    },
  };
}
