import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { built } from '../archive/built.ts';
import { distDir } from '../commands/dist.ts';
import { writeSearchBundles } from '../search/bundle.ts';
import { site } from '../site.ts';
import { LastBuild } from './last-build.ts';

/** Builds the search bundles after the pages, and serves those of the last build in `dev`. */
export function searchIndex(): AstroIntegration {
  let list = '';
  return {
    name: 'verbatim-search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        list = join(fileURLToPath(config.cacheDir), 'search.json');
      },
      'astro:config:setup': ({ updateConfig }) => {
        // The search's worker loads Pagefind as a module.
        updateConfig({ vite: { worker: { format: 'es' } } });
      },
      'astro:server:setup': ({ server, logger }) => {
        const folder = join(distDir(), 'search');
        if (!existsSync(join(folder, 'quotes')))
          logger.warn('There is no search index yet: run a build, and the search will use it.');
        // Vite has taken the base off. Without extensions, the built page does not stand in for the one in work.
        server.middlewares.use('/search', sirv(folder, { dev: true, extensions: [] }));
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!site.search) return;
        const folder = fileURLToPath(dir);
        const { archive, key } = built();
        const last = new LastBuild(distDir(), list);
        await writeSearchBundles(archive, join(folder, 'search'), folder, (name, digest) =>
          last.takeFolder(join('search', name), `${key} ${digest}`, folder),
        );
        last.save(folder);
        logger.info('The search index is written.');
      },
    },
  };
}
