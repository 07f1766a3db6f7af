import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import send from 'send';
import { commandsText } from '../../interface/strings.ts';
import { distDir } from '../folders.ts';

/** In `dev`, serves the search index and the records of the last build. */
export function searchInDev(): AstroIntegration {
  return {
    name: 'verbatim-search-in-dev',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        if (!existsSync(join(distDir(), 'search', 'quotes'))) logger.warn(commandsText.dev.noIndex);
        // Vite has already removed the base. Only files are served, so that no built page hides the one being edited.
        for (const folder of ['search', 'quotes'])
          server.middlewares.use(`/${folder}`, (request, response, next) => {
            send(request, URL.parse(`http://localhost${request.url ?? '/'}`)?.pathname ?? '/', {
              root: join(distDir(), folder),
              index: false,
              cacheControl: false,
            })
              .on('error', () => next())
              .on('directory', () => next())
              .pipe(response);
          });
      },
    },
  };
}
