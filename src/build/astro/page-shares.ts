import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { site } from '../../site.ts';
import { cacheDir } from '../folders.ts';
import type { SavedReads } from '../file-reads.ts';
import { runInThread } from '../run-in-thread.ts';
import { isKnownAstro } from './content-store.ts';
import type { Share } from './render-share.ts';

export type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** The fewest paths per thread that make another thread worthwhile: it reads the archive again and starts with cold code. */
const MIN_PATHS = 250;

/** The most memory that a build may take, in bytes. */
const MAX_MEMORY = 3e9;

/**
 * The memory that a build in one thread takes, and each further thread, by the size of the content store, all in bytes: a little
 * more than was measured (docs/decisions/0017-page-threads.md).
 */
const memoryOf = {
  astro: (store: number): number => 1.25e9 + 15 * store,
  another: (store: number): number => 0.5e9 + 12 * store,
} as const;

/** The address of the bundle of pages that Astro has made, and what Astro knows of each page, by key. */
let entry = '';
let pages: ReadonlyMap<string, object> = new Map();

/** Keeps what threads need to render pages as Astro does. */
export function notePagesBundle(): AstroIntegration {
  return {
    name: 'verbatim-pages-bundle',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = {
          name: 'verbatim-pages-bundle',
          writeBundle: ({ dir = '' }: { dir?: string }, bundle: object) => {
            const name = Object.keys(bundle).find((file) => file.startsWith('prerender-entry.'));
            if (name !== undefined) entry = pathToFileURL(join(dir, name)).href;
          },
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:build:setup': ({ target, pages: all }) => {
        if (target === 'server') pages = all;
      },
    },
  };
}

/** The processors of a machine, and the memory that is still available on it, in bytes. */
interface Machine {
  readonly processors: number;
  readonly memory: number;
}

const thisMachine = (): Machine => ({
  processors: availableParallelism(),
  memory: process.availableMemory(),
});

/**
 * How many threads should render a number of pages: `PAGE_THREADS`, or as many as are worthwhile, there are processors for, and
 * memory allows. It is one if this version of Astro may not have the functions that threads call.
 */
export function threadsFor(
  paths: number,
  { processors, memory }: Machine = thisMachine(),
  isKnown = isKnownAstro(),
): number {
  if (!isKnown) return 1;
  const given = Number(process.env['PAGE_THREADS']);
  if (given > 0) return given;
  const store = statSync(join(cacheDir(), 'astro', 'data-store.json')).size;
  const room = 1 + (Math.min(memory, MAX_MEMORY) - memoryOf.astro(store)) / memoryOf.another(store);
  return Math.max(1, Math.floor(Math.min(processors, room, paths / MIN_PATHS)));
}

/**
 * Divides paths among threads. The first share is for the thread that runs Astro, and includes all that only Astro can write.
 * Other paths of one record stay together, so that only one thread compares its printings.
 */
export function sharesOf(paths: readonly Path[], count: number): Path[][] {
  const shares: Path[][] = Array.from({ length: count }, () => []);
  const shareOf = new Map<string, number>();
  for (const path of paths) {
    const record = basename(path.pathname).replace(/\..*$/, '');
    const share = shareOf.get(record) ?? shareOf.size % count;
    shareOf.set(record, share);
    shares[isPlain(path) ? share : 0]?.push(path);
  }
  return shares;
}

/** Whether a path is one of many on its route, and its file is exactly what the route returns. */
function isPlain({ route, pathname, cacheKey }: Path): boolean {
  if (route.pathname !== undefined || cacheKey === undefined) return false;
  return route.type === 'page' || (route.type === 'endpoint' && /\.\w+\/?$/.test(pathname));
}

/**
 * Renders a share of the pages in a thread.
 * @param folder the folder of the new site, with the folders of all files
 * @param fileOf the file of a path in it
 * @param onRendered is called with how many more pages were rendered
 * @returns what each file read from the archive
 * @throws any error of a page
 */
export async function renderInThread(
  paths: readonly Path[],
  folder: string,
  fileOf: (path: Path) => string,
  onRendered: (count: number) => void,
): Promise<SavedReads> {
  const share: Share = {
    entry,
    pages: [...pages].map(([key, page]) => [key, { styles: 'styles' in page ? page.styles : [] }]),
    folder,
    paths: paths.map((path) => ({
      route: path.route.route,
      component: path.route.component,
      url: urlOf(path),
      file: fileOf(path),
    })),
  };
  let before = 0;
  return runInThread<SavedReads>(
    new URL('render-share.ts', import.meta.url),
    JSON.stringify(share),
    {
      onProgress: ({ done }) => {
        onRendered(done - before);
        before = done;
      },
    },
  );
}

/** The URL of a path, from the root of the host, as Astro gives it to the page. */
export function urlOf({ pathname, route }: Path): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  return `${site.base}${path}${route.type === 'page' ? '/' : ''}`;
}
