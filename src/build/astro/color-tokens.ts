import type { AstroIntegration } from 'astro';
import { colorNames, type Palette } from '../../settings/palette.ts';
import { site } from '../../site.ts';

/** The style sheet that all others build on. */
const SHEET = '/src/styles/site.css';

/** The colors of a publication as CSS custom properties, such as `--paper`, in the layer for tokens. */
function colorSheet(colors: Palette): string {
  const tokens = colorNames.map((name) => `--${name}:light-dark(${colors[name].join(',')});`);
  return ['@layer', ' tokens{:root{', ...tokens, '}}'].join('');
}

/** Adds the publication's colors to the site's style sheet, since our own style sheets define none. */
export function colorTokens(): AstroIntegration {
  return {
    name: 'verbatim-color-tokens',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'verbatim-color-tokens',
                enforce: 'pre',
                transform: (code, id) =>
                  id.endsWith(SHEET) ? `${code}\n${colorSheet(site.colors)}\n` : undefined,
              },
            ],
          },
        });
      },
    },
  };
}
