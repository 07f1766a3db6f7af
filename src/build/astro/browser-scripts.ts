import type { AstroIntegration } from 'astro';

/**
 * The folders whose modules have no side effects, so that scripts can leave out whatever they do not use, such as interface
 * text for other parts of the project, or lists of spellings.
 */
const PURE =
  /\/src\/(?:dates|interface|issues|passage-check|quotation|schemas|stemma|timeline)\/.*\.ts$/;

/** Bundles the scripts of pages and the workers of the search without unused code. */
export function browserScripts(): AstroIntegration {
  return {
    name: 'verbatim-browser-scripts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const rolldownOptions = {
          treeshake: {
            moduleSideEffects: (id: string): boolean | undefined =>
              PURE.test(id) ? false : undefined,
          },
        };
        // The search's worker loads Pagefind as a module.
        updateConfig({
          vite: { build: { rolldownOptions }, worker: { format: 'es', rolldownOptions } },
        });
      },
    },
  };
}
