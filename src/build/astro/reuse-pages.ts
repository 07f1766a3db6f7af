import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { collectReads } from '../../archive/reads.ts';
import { pathIfShown } from '../../sections.ts';
import { path } from '../../urls.ts';
import { distDir } from '../folders.ts';
import type { Message, Progress } from '../thread-entry.ts';
import { renderInThread, sharesOf, threadsFor, urlOf, type Path } from './page-shares.ts';
import { PreviousFiles } from './previous-files.ts';

let pathnames: readonly string[] = [];

/** The paths of all pages in this build, without the base. Astro itself knows only the ones it rendered. */
export function builtPages(): readonly string[] {
  return pathnames;
}

/**
 * Makes Astro render only the pages that would not look as in the last build, in several threads if there are many, and
 * reports progress (docs/decisions/0006-reuse-pages.md, 0017-page-threads.md).
 */
export function reusePages(): AstroIntegration {
  let cache = '';
  let folder = '';
  let last: PreviousFiles | undefined;
  return {
    name: 'verbatim-reuse-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = fileURLToPath(config.cacheDir);
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const previous = new PreviousFiles(distDir(), cache, 'pages');
        last = previous;
        setPrerenderer((prerenderer) => {
          const progress = { done: 0, total: 0, reused: 0 };
          const pathOf = new Map<string, Path>();
          let others: Promise<unknown> = Promise.resolve();
          return {
            ...prerenderer,
            name: 'verbatim-reuse-pages',
            getStaticPaths: async () => {
              const paths = (await prerenderer.getStaticPaths()).filter(({ pathname }) =>
                pathIfShown(path(pathname.replace(/^\//, '').replace(/^[^.]*[^/.]$/, '$&/'))),
              );
              pathnames = paths.filter(isPage).map(({ pathname }) => asFolder(pathname));
              const rest = paths.filter(
                (path) =>
                  path.cacheKey === undefined ||
                  !previous.take(fileOf(path), path.cacheKey, folder),
              );
              progress.total = paths.length;
              progress.reused = progress.done = paths.length - rest.length;
              report(progress);
              const [astroShare = [], ...shares] = sharesOf(rest, threadsFor(rest.length));
              const onRendered = (count: number): void => {
                progress.done += count;
                parentPort?.postMessage({ progress } satisfies Message);
              };
              others = Promise.all(
                shares.map(async (share) => {
                  const reads = await renderInThread(share, folder, fileOf, onRendered);
                  previous.addReads(keysOf(share), reads);
                }),
              );
              // `teardown` awaits it, once Astro has rendered its own share.
              others.catch(() => undefined);
              for (const path of astroShare) pathOf.set(withoutSlash(encodeURI(urlOf(path))), path);
              return astroShare;
            },
            render: async (request, ...options) => {
              const { result, reads } = collectReads(() => prerenderer.render(request, ...options));
              const rendered = await result;
              const path = pathOf.get(withoutSlash(new URL(request.url).pathname));
              if (path?.cacheKey !== undefined)
                previous.setReads(fileOf(path), path.cacheKey, reads);
              progress.done += 1;
              report(progress);
              return rendered;
            },
            teardown: async () => {
              await others;
              await prerenderer.teardown?.();
            },
          };
        });
      },
      'astro:build:done': () => {
        last?.save(folder);
      },
    },
  };
}
function isPage({ route }: Path): boolean {
  return route.type === 'page';
}

/** A path without a leading slash and with a trailing one. The front page's path is empty. */
function asFolder(pathname: string): string {
  return pathname.replace(/^\//, '').replace(/(?<=.)\/?$/, '/');
}

/** The file that Astro writes for a path. */
function fileOf(path: Path): string {
  // The path of an endpoint may also end with a slash.
  return isPage(path) ? join(path.pathname, 'index.html') : path.pathname.replace(/\/$/, '');
}

/** An address without a slash at its end, which Astro adds to some. */
function withoutSlash(address: string): string {
  return address.replace(/\/$/, '');
}

/** The keys of the pages on some paths, by their files. */
function keysOf(paths: readonly Path[]): Map<string, string> {
  return new Map(paths.map((path) => [fileOf(path), path.cacheKey ?? '']));
}

/** Sends progress to `runInThread`, if this runs in its thread, about a hundred times a build. */
function report(progress: Progress): void {
  const { done, total } = progress;
  if (done !== total && done % Math.ceil(total / 100) !== 0) return;
  parentPort?.postMessage({ progress } satisfies Message);
}
