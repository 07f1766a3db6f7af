import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The module by which Astro's pages get the store of all content. */
const STORE = 'astro:data-layer-content';
const OURS = '\0verbatim-content-store';

/**
 * Has a build read the store of all content from its file. Astro writes it into the pages' program as a literal, which
 * the bundler and then the engine take apart: of ten thousand articles that is a program of 170 MB.
 */
export function contentStore(): AstroIntegration {
  return {
    name: 'verbatim-content-store',
    hooks: {
      'astro:config:setup': ({ config, command, updateConfig }) => {
        if (command !== 'build') return;
        const file = fileURLToPath(new URL('data-store.json', config.cacheDir));
        const plugin = {
          name: 'verbatim-content-store',
          enforce: 'pre' as const,
          // Before Astro's own plugin, which stands first.
          resolveId: {
            order: 'pre' as const,
            handler: (id: string) => (id === STORE ? OURS : undefined),
          },
          load: (id: string) => (id === OURS ? readerOf(file) : undefined),
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

function readerOf(file: string): string {
  return `import { readFileSync } from 'node:fs';
export default JSON.parse(readFileSync(${JSON.stringify(file)}, 'utf8'));`;
}
