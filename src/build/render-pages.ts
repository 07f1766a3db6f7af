import { relative } from 'node:path';
import { indexInput, type IndexInput } from '../search/index/index-input.ts';
import { site } from '../site.ts';
import { builtArchive } from './astro/built-archive.ts';
import { quietAstro } from './astro/run-astro.ts';

/** What the search index is made from, besides the pages of articles. */
export interface SearchInput {
  /** The digest of the whole archive except the prose of articles: src/build/astro/page-key.ts. */
  readonly key: string;
  readonly input: IndexInput;
}

/**
 * Renders all pages and the files that Astro's integrations write; runs in a thread.
 * @param folder where they go
 * @returns what the search index is made from; `undefined` if the site has no search
 * @throws the errors of Astro, a page or a loader
 */
export default async function renderPages(folder: string): Promise<SearchInput | undefined> {
  // Set before Astro is loaded, because it reads them while it loads.
  Object.assign(process.env, quietAstro);
  const { build } = await import('astro');
  // Relative, because Astro takes it as a part of a URL, which cannot contain a drive letter.
  await build({ outDir: relative('.', folder) });
  if (!site.search) return undefined;
  const { archive, key } = builtArchive();
  return { key, input: indexInput(archive) };
}
