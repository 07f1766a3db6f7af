import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { fontsDir } from '../folders.ts';

/** Has builds take the site's fonts from where they were subset; `dev` takes them whole from their packages. */
export function subsetFontFiles(): AstroIntegration {
  return {
    name: 'verbatim-subset-font-files',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        const find = /^(@fontsource(?:-variable)?\/.+\.woff2)/;
        updateConfig({
          vite: { resolve: { alias: [{ find, replacement: `${resolve(fontsDir())}/$1` }] } },
        });
      },
    },
  };
}
