import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { collectReads } from '../../archive/reads.ts';
import { site } from '../../site.ts';
import { FileReads, type SavedReads } from '../file-reads.ts';
import type { Message } from '../thread-entry.ts';
import { markShareThread } from './built-archive.ts';

/** A share of the pages, and what a thread needs to render them. */
export interface Share {
  /** The address of the bundle of all pages that Astro has made. */
  readonly entry: string;
  /** What Astro knows of each page, by key. Rendering needs only the style sheets. */
  readonly pages: readonly (readonly [key: string, page: object])[];
  /** The folder of the new site. */
  readonly folder: string;
  readonly paths: readonly SharedPath[];
}

/** An Astro route, as the bundle names it. */
interface Route {
  readonly route: string;
  readonly component: string;
}

/** A path on a route, from the root of the host, and the file to write it to. */
export interface SharedPath extends Route {
  readonly url: string;
  readonly file: string;
}

/** The members of Astro's app in the bundle that its own prerenderer uses (see `content-store.ts` for the versions). */
interface App {
  readonly manifest: { readonly routes: readonly { readonly routeData: Route }[] };
  readonly setInternals: (internals: object) => void;
  readonly setOptions: (options: object) => void;
  readonly render: (request: Request, options: { routeData: Route }) => Promise<Response>;
}

/** How many pages are rendered at a time, as in `astro.config.mjs`. */
const AT_ONCE = 4;

/** How many pages are rendered between two reports of progress. */
const REPORT_EVERY = 20;

/**
 * Renders a share of the pages and writes their files. It runs in a thread.
 * @param argument a `Share` as JSON
 * @returns what each file read from the archive
 * @throws any error of a page
 */
export default async function renderShare(argument: string): Promise<SavedReads> {
  const { entry, pages, folder, paths } = JSON.parse(argument) as Share;
  markShareThread();
  const { app } = (await import(entry)) as { app: App };
  app.setInternals({ pagesByKeys: new Map(pages) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write } } } });
  const routes = new Map(app.manifest.routes.map(({ routeData }) => [keyOf(routeData), routeData]));
  const reads = new FileReads();
  let done = 0;
  const render = async (path: SharedPath): Promise<void> => {
    const routeData = routes.get(keyOf(path));
    if (!routeData) throw new Error(`Astro’s bundle has no route ${path.route}.`);
    const request = new Request(new URL(path.url, site.url));
    const rendered = collectReads(() => app.render(request, { routeData }));
    const response = await rendered.result;
    if (response.status !== 200) throw new Error(`${path.url} has status ${response.status}.`);
    await writeFile(join(folder, path.file), Buffer.from(await response.arrayBuffer()));
    reads.set(path.file, rendered.reads);
    done += 1;
    if (done % REPORT_EVERY === 0 || done === paths.length)
      parentPort?.postMessage({
        progress: { done, total: paths.length, reused: 0 },
      } satisfies Message);
  };
  // Each route begins with one page alone, since Astro asks the route for its paths until one of its pages has been rendered.
  const byRoute = [...Map.groupBy(paths, keyOf).values()];
  for (const [first] of byRoute) if (first) await render(first);
  // All take their pages from one list.
  const others = byRoute.flatMap(([, ...paths]) => paths).values();
  const renderOthers = async (): Promise<void> => {
    for (const path of others) await render(path);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, renderOthers));
  return reads.saved();
}

/** Prints warnings and errors in the same way as Astro. */
function write({ level, message }: { level: string; message: string }): void {
  if (level === 'warn' || level === 'error')
    process.stderr.write(`[${level.toUpperCase()}] ${message}\n`);
}

function keyOf({ route, component }: Route): string {
  return `${route} ${component}`;
}
