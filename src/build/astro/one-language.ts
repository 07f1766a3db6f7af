import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { interfaceFor } from '../../interface/languages.ts';
import { site } from '../../site.ts';

/** The folder of the interface. */
const folder = fileURLToPath(new URL('../../interface/', import.meta.url));

/**
 * Makes bundles import the interface text in the publication's language instead of `src/interface/chosen.ts`, which has all
 * languages. So a browser loads only one language, and only the text its page uses.
 */
export function oneLanguage(): AstroIntegration {
  const texts = `${folder}${interfaceFor(site.language) ?? 'en'}/reader.ts`;
  const plugin = {
    name: 'verbatim-one-language',
    enforce: 'pre',
    resolveId: {
      filter: { id: /\/chosen\.ts$/ },
      handler: (_: string, importer: string | undefined) =>
        importer?.startsWith(folder) ? texts : undefined,
    },
    // Lets the bundler drop unused text, even the result of a function call.
    transform: {
      filter: { id: new RegExp(`^${RegExp.escape(folder)}`) },
      handler: () => ({ moduleSideEffects: false }),
    },
  } as const;
  return {
    name: plugin.name,
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // Vite bundles workers separately, with their own plugins.
        updateConfig({ vite: { plugins: [plugin], worker: { plugins: () => [plugin] } } });
      },
    },
  };
}
