import { relative } from 'node:path';
import { builtArchive } from './astro/built-archive.ts';
import { indexInput, type IndexInput } from '../search/index/index-input.ts';
import { site } from '../site.ts';
import { silence } from './astro/run-astro.ts';

/** What the search index of a build is made from, beside its pages. */
export interface Searched {
  /** Stands for all that the archive holds but the prose of articles: src/build/astro/page-key.ts. */
  readonly key: string;
  readonly holdings: IndexInput;
}

/**
 * Makes all pages, and the files beside them, with Astro.
 * @param folder where they go
 * @returns what the search is made from; nothing where the site has none
 * @throws what Astro, a page or a loader throws
 */
export default async function makePages(folder: string): Promise<Searched | undefined> {
  // Astro looks at these when it is loaded.
  Object.assign(process.env, silence);
  const astro = await import('astro');
  // As part of a file address, in which no drive letter may stand.
  await astro.build({ outDir: relative('.', folder) });
  if (!site.search) return undefined;
  const { archive, key } = builtArchive();
  return { key, holdings: indexInput(archive) };
}
