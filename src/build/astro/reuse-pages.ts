import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { pathIfShown } from '../../sections.ts';
import { path } from '../../urls.ts';
import { distDir } from '../folders.ts';
import { PreviousBuild } from '../reuse.ts';
import type { Message, Progress } from '../thread-entry.ts';
import { renderInThread, sharesOf, threadsFor, type Path } from './page-shares.ts';

let pathnames: readonly string[] = [];

/** The paths of all pages in this build, without the base. Astro itself knows only the ones it rendered. */
export function pagesOfBuild(): readonly string[] {
  return pathnames;
}

/**
 * Makes Astro render only the pages whose key (page-key.ts) has changed since the last build, in several threads if there are
 * many, and reports progress (docs/decisions/0006-reuse-pages.md, 0017-page-threads.md).
 */
export function reusePages(): AstroIntegration {
  let cache = '';
  let folder = '';
  let last: PreviousBuild | undefined;
  return {
    name: 'verbatim-reuse-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = fileURLToPath(config.cacheDir);
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const build = new PreviousBuild(distDir(), join(cache, 'pages.json'));
        last = build;
        setPrerenderer((prerenderer) => {
          const progress = { done: 0, total: 0, reused: 0 };
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
                  path.cacheKey === undefined || !build.take(fileOf(path), path.cacheKey, folder),
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
                shares.map((share) => renderInThread(share, folder, fileOf, onRendered)),
              );
              // `teardown` awaits it, once Astro has rendered its own share.
              others.catch(() => undefined);
              return astroShare;
            },
            render: async (...page) => {
              const rendered = await prerenderer.render(...page);
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

/** Sends progress to `runInThread`, if this runs in its thread, about a hundred times a build. */
function report(progress: Progress): void {
  const { done, total } = progress;
  if (done !== total && done % Math.ceil(total / 100) !== 0) return;
  parentPort?.postMessage({ progress } satisfies Message);
}
