import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The components that every article is built from. */
const ARTICLE = ['layouts/Page.astro', 'components/article/ArticlePage.astro'];

/** A component or style sheet that a file imports. */
const imports = /(?:from|import) '(\.[^']+\.(?:astro|css))'/g;

/**
 * Bundles the styles of all components into two style sheets: one with everything an article can show, which every page
 * loads, and one with the rest, which articles do not load. Browsers can cache both, and the content security policy, which
 * forbids inline styles, allows them.
 */
export function styleSheets(): AstroIntegration {
  return {
    name: 'verbatim-style-sheets',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const src = fileURLToPath(config.srcDir);
        const parts = new Set<string>();
        for (const file of ARTICLE) gather(join(src, file), parts);
        const groups = [
          { name: 'article', test: (id: string) => isStyle(id) && parts.has(fileOf(id)) },
          { name: 'site', test: (id: string) => isStyle(id) && fileOf(id).startsWith(src) },
        ];
        updateConfig({
          vite: {
            build: {
              assetsInlineLimit: 0,
              rolldownOptions: { output: { codeSplitting: { groups } } },
            },
          },
        });
      },
    },
  };
}

/** Whether a module is a style sheet or a component's styles, and not just the URL of one. */
function isStyle(id: string): boolean {
  return id.endsWith('.css');
}

function fileOf(id: string): string {
  return id.split('?', 1)[0] ?? id;
}

/** Adds a file and, recursively, all components and style sheets that it imports. */
function gather(file: string, parts: Set<string>): void {
  if (parts.has(file)) return;
  parts.add(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(imports))
    gather(join(dirname(file), path), parts);
}
