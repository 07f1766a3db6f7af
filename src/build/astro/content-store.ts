import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { commandsText } from '../../interface/strings.ts';

/** The prefix of Astro versions whose private module we can replace (see `tests/unit/build/astro/content-store.test.ts`). */
const KNOWN_ASTRO = '7.3.';

/** Whether the undocumented parts that we use are known to work in a version of Astro. */
export function isKnownAstro(version = astroVersion()): boolean {
  return version.startsWith(KNOWN_ASTRO);
}

/** The module from which Astro's pages import the content store. */
const STORE = 'astro:data-layer-content';

/**
 * Makes a build read the content store from its file. Astro would write it into the bundle of the pages as a string, which
 * the bundler and the JavaScript engine then parse: 170 MB for ten thousand articles (docs/decisions/0005-content-store.md).
 * With an unknown version of Astro, it changes nothing and logs a warning.
 */
export function contentStore(version = astroVersion()): AstroIntegration {
  return {
    name: 'verbatim-content-store',
    hooks: {
      'astro:config:setup': ({ command, updateConfig, logger }) => {
        if (command !== 'build') return;
        if (!isKnownAstro(version)) {
          logger.warn(commandsText.build.unknownAstro(version));
          return;
        }
        const replacement = fileURLToPath(new URL('stored-content.ts', import.meta.url));
        const plugin = {
          name: 'verbatim-content-store',
          enforce: 'pre' as const,
          // Astro's plugin is the first one with `enforce: 'pre'`. Only a hook with `order: 'pre'` runs before it.
          resolveId: {
            order: 'pre' as const,
            handler: (id: string) => (id === STORE ? replacement : undefined),
          },
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

function astroVersion(): string {
  const manifest = new URL(import.meta.resolve('astro/package.json'));
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}
