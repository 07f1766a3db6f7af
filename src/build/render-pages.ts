import { relative } from 'node:path';
import { site } from '../site.ts';
import { builtArchive } from './astro/built-archive.ts';
import { quietAstro } from './astro/run-astro.ts';
import { searchInput, type SearchInput } from './search-input.ts';

// These must be set before Astro is loaded, because it reads them while loading. It is loaded before it is known whether the
// content can be built, since that takes a second.
Object.assign(process.env, quietAstro);
const { build } = await import('astro');

/**
 * Renders all pages and the files that Astro integrations write. It runs in a thread.
 * @param folder the folder to write them to
 * @returns what the search index is made from; `undefined` if the site has no search
 * @throws any error from Astro, a page or a loader
 */
export default async function renderPages(folder: string): Promise<SearchInput | undefined> {
  // The path is relative because Astro uses it as part of a URL, which cannot contain a drive letter.
  await build({ outDir: relative('.', folder) });
  return site.search ? searchInput(builtArchive()) : undefined;
}
