import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { fontsDir } from '../folders.ts';

/**
 * Makes builds use the subset fonts. `dev` uses the whole fonts from their packages. Where a style sheet divides the
 * characters of a font into two files, it names that with the rarer ones as if it were in a folder `rarer`.
 */
export function subsetFontFiles(): AstroIntegration {
  return {
    name: 'verbatim-subset-font-files',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        const alias =
          command === 'build'
            ? {
                find: /^((?:rarer\/)?@fontsource(?:-variable)?\/.+\.woff2)/,
                replacement: `${resolve(fontsDir())}/$1`,
              }
            : { find: /^rarer\/(?=@fontsource)/, replacement: '' };
        updateConfig({ vite: { resolve: { alias: [alias] } } });
      },
    },
  };
}
