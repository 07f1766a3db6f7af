import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Lets a build take pages only from a build that came to its end. Astro keeps pages while it builds and the list of
 * them at the end, so after a build that was stopped the list of the one before speaks of other pages.
 */
export function keptPages(): AstroIntegration {
  let folder = '';
  const mark = (): string => join(folder, 'unfinished');
  return {
    name: 'verbatim-kept-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.cacheDir);
      },
      'astro:build:start': () => {
        if (existsSync(mark())) rmSync(join(folder, 'incremental-build.json'), { force: true });
        mkdirSync(folder, { recursive: true });
        writeFileSync(mark(), '');
      },
      'astro:build:done': () => {
        rmSync(mark(), { force: true });
      },
    },
  };
}
