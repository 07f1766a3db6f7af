import { BUNDLE_SIZE, placeOf } from '../volume.ts';
import type {
  PagefindIndex,
  PagefindOptions,
  PagefindProgram,
  PagefindResult,
} from './pagefind.ts';

/**
 * The index of several bundles of one version, as one. It is ready when it is given: Pagefind keeps one memory for
 * all its indexes in a module, and a second that is opened while the first still loads would take its place.
 * @param folders the addresses of the bundles, each ending in a slash; where there is none, nothing is found
 * @throws where the first cannot be loaded or the program cannot run
 */
export async function mergedIndex(
  program: PagefindProgram,
  [first, ...others]: readonly string[],
  options: PagefindOptions = {},
): Promise<PagefindIndex> {
  if (first === undefined) return { search: () => Promise.resolve({ results: [] }) };
  const index = program.createInstance({ basePath: first, ...options });
  // Waits for the program, and fails where it cannot run; a merger would wait without end.
  await index.search('');
  if (others.length === 0) return index;
  await Promise.all(others.map((folder) => index.mergeIndex(folder, options)));
  return {
    search: async (term) => {
      const { results } = await index.search(term);
      const isPlain = term !== null && !term.startsWith('"');
      return { results: isPlain ? await withoutGuesses(term.split(' '), results, index) : results };
    },
  };
}

/**
 * The results of bundles that know all the words. A bundle takes a beginning of a word it does not know for that
 * word, which is a guess where another bundle knows it. A word that none knows is left to their guesses.
 */
async function withoutGuesses(
  words: readonly string[],
  results: readonly PagefindResult[],
  index: PagefindIndex,
): Promise<PagefindResult[]> {
  const knowing = await Promise.all(
    words.map(async (word) => new Set((await index.search(`"${word}"`)).results.map(bundleOf))),
  );
  const sets = knowing.filter(({ size }) => size > 0);
  return results.filter((result) => sets.every((set) => set.has(bundleOf(result))));
}

/** Each bundle of articles has a name of its own; those of quotations have one for all of an archive. */
function bundleOf({ id }: PagefindResult): string {
  const { volume, place } = placeOf(id);
  return `${volume}/${Math.floor(place / BUNDLE_SIZE.quotes)}`;
}
