import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { distDir } from '../folders.ts';
import { PreviousBuild } from '../reuse.ts';

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

let pathnames: readonly string[] = [];

/** The paths of all pages of this build, rendered or kept, without the base; of those kept Astro itself knows nothing. */
export function pagesOfBuild(): readonly string[] {
  return pathnames;
}

/** Has Astro render only what the last build does not have: paths whose key (src/build/astro/page-key.ts) is another. */
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
      'astro:build:start': ({ setPrerenderer, logger }) => {
        const build = new PreviousBuild(distDir(), join(cache, 'pages.json'));
        last = build;
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          name: 'verbatim-reuse-pages',
          getStaticPaths: async () => {
            const paths = await prerenderer.getStaticPaths();
            pathnames = paths
              .filter(({ route }) => route.type === 'page')
              .map(({ pathname }) => pathname.replace(/^\//, '').replace(/(?<=.)\/?$/, '/'));
            const rest = paths.filter(
              (path) =>
                path.cacheKey === undefined || !build.take(fileOf(path), path.cacheKey, folder),
            );
            logger.info(`${paths.length - rest.length} of ${paths.length} files are as they were.`);
            return rest;
          },
        }));
      },
      'astro:build:done': () => {
        last?.save(folder);
      },
    },
  };
}

/** The file that Astro writes for a path. */
function fileOf({ pathname, route }: Path): string {
  return route.type === 'page' ? join(pathname, 'index.html') : pathname;
}
