import { join } from 'node:path';
import { writeSearchBundles } from '../search/bundle.ts';
import { cacheDir, distDir } from './dist.ts';
import { LastBuild } from './last-build.ts';
import type { Searched } from './pages.ts';

/**
 * Makes the search index of a built site, and takes from the last build what would be the same.
 * @param folder the site, with all its pages
 * @throws what Pagefind refuses
 */
export async function makeSearchIndex({ key, holdings }: Searched, folder: string): Promise<void> {
  const last = new LastBuild(distDir(), join(cacheDir(), 'search.json'));
  await writeSearchBundles(holdings, join(folder, 'search'), folder, (name, digest) =>
    last.takeFolder(join('search', name), `${key} ${digest}`, folder),
  );
  last.save(folder);
}
