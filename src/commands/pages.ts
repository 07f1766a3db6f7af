import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Holdings } from '../search/holdings.ts';

/** What the search index of a build is made from, beside its pages. */
export interface Searched {
  /** Stands for all that the archive holds but the prose of articles: src/archive/page-key.ts. */
  readonly key: string;
  readonly holdings: Holdings;
}

/** What the thread sends when it is done. */
export type Sent = { readonly searched: Searched | undefined } | { readonly fault: string };

/**
 * Makes all pages, and the files beside them, with Astro. It has a thread to itself, so that what Astro and the archive
 * hold is given back while the search index is made, which takes as much.
 * @param folder where they go
 * @returns what the search is made from; nothing where the site has none
 * @throws what went wrong, in words
 */
export async function makePages(folder: string): Promise<Searched | undefined> {
  const thread = new Worker(new URL('pages-thread.ts', import.meta.url), { workerData: folder });
  try {
    const [sent] = (await once(thread, 'message')) as [Sent];
    if ('fault' in sent) throw new Error(sent.fault);
    return sent.searched;
  } finally {
    await thread.terminate();
  }
}
