import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { fontsDir } from '../folders.ts';

/** Makes builds use the subset fonts. `dev` uses the whole fonts from their packages. */
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
