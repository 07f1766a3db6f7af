import { BUNDLE_SIZE, parseResultId } from '../volume.ts';
import type { PagefindIndex, PagefindProgram, PagefindResult } from './pagefind.ts';

/**
 * Opens several bundles as one index, and waits until it is loaded: all indexes of Pagefind's program share their memory,
 * and an index opened while another is still loading would overwrite it.
 * @param folders the addresses of the bundles, each ending in a slash; with none, the index finds nothing
 * @throws if the first bundle cannot be loaded or the program cannot run
 */
export async function mergedIndex(
  program: PagefindProgram,
  [first, ...others]: readonly string[],
): Promise<PagefindIndex> {
  if (first === undefined) return { search: () => Promise.resolve({ results: [] }) };
  const index = program.createInstance({ basePath: first });
  // Fails if the program cannot run; merging would wait forever.
  await index.search('');
  if (others.length === 0) return index;
  await Promise.all(others.map((folder) => index.mergeIndex(folder)));
  return {
    search: async (term) => {
      const { results } = await index.search(term);
      const isPlain = term !== null && !term.startsWith('"');
      return { results: isPlain ? await withoutGuesses(term.split(' '), results, index) : results };
    },
  };
}

/**
 * Removes results based on wrong guesses. If a bundle does not have a word, Pagefind guesses one that the word begins with.
 * The guess is wrong if another bundle does have the word. If none does, the guesses stay.
 */
async function withoutGuesses(
  words: readonly string[],
  results: readonly PagefindResult[],
  index: PagefindIndex,
): Promise<PagefindResult[]> {
  const bundlesByWord = await Promise.all(
    words.map(async (word) => new Set((await index.search(`"${word}"`)).results.map(bundleOf))),
  );
  const known = bundlesByWord.filter(({ size }) => size > 0);
  return results.filter((result) => known.every((bundles) => bundles.has(bundleOf(result))));
}

/** A key for the bundle of a result. Each bundle of articles has its own name; bundles of quotations share their volume's. */
function bundleOf({ id }: PagefindResult): string {
  const { volume, position } = parseResultId(id);
  return `${volume}/${Math.floor(position / BUNDLE_SIZE.quotes)}`;
}
