import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { distDir } from '../folders.ts';

/** Has the search's worker built as it needs, and serves the index of the last build in `dev`. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'verbatim-search-index',
    hooks: {
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
    },
  };
}
