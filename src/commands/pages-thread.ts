import { relative } from 'node:path';
import { inspect } from 'node:util';
import { parentPort, workerData } from 'node:worker_threads';
import { built } from '../archive/built.ts';
import { holdingsOf } from '../search/holdings.ts';
import { site } from '../site.ts';
import { silence } from './astro.ts';
import type { Searched, Sent } from './pages.ts';

async function makePages(folder: string): Promise<Searched | undefined> {
  // Astro looks at these when it is loaded.
  Object.assign(process.env, silence);
  const astro = await import('astro');
  // As part of a file address, in which no drive letter may stand.
  await astro.build({ outDir: relative('.', folder) });
  if (!site.search) return undefined;
  const { archive, key } = built();
  return { key, holdings: holdingsOf(archive) };
}

/** Makes the pages into the folder that the thread is given, and sends what `makePages` of `pages.ts` gives. */
const sent = await makePages(workerData as string).then(
  (searched): Sent => ({ searched }),
  (error: unknown): Sent => ({ fault: inspect(error) }),
);
parentPort?.postMessage(sent);
