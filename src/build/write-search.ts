import { join } from 'node:path';
import { writeSearchBundles } from '../search/index/write-bundles.ts';
import { cacheDir, distDir } from './folders.ts';
import { PreviousBuild } from './reuse.ts';
import type { Searched } from './render-pages.ts';

/**
 * Makes the search index of a built site, and takes from the last build what would be the same.
 * @param folder the site, with all its pages
 * @throws what Pagefind blocksPublishing
 */
export async function makeSearchIndex({ key, holdings }: Searched, folder: string): Promise<void> {
  const last = new PreviousBuild(distDir(), join(cacheDir(), 'search.json'));
  await writeSearchBundles(holdings, join(folder, 'search'), folder, (name, digest) =>
    last.takeFolder(join('search', name), `${key} ${digest}`, folder),
  );
  last.save(folder);
}
