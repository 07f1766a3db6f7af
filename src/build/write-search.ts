import { join } from 'node:path';
import { writeSearchBundles } from '../search/index/write-bundles.ts';
import { cacheDir, distDir } from './folders.ts';
import type { SearchInput } from './search-input.ts';
import { PreviousBuild } from './reuse.ts';

/**
 * Writes the search index of a built site, reusing whatever would come out the same as in the last build.
 * @param folder the site, with all its pages
 * @throws errors reported by Pagefind
 */
export async function writeSearchIndex(
  { key, indexInput }: SearchInput,
  folder: string,
): Promise<void> {
  const last = new PreviousBuild(distDir(), join(cacheDir(), 'search.json'));
  await writeSearchBundles(indexInput, join(folder, 'search'), folder, (name, digest) =>
    last.takeFolder(join('search', name), `${key} ${digest}`, folder),
  );
  last.save(folder);
}
