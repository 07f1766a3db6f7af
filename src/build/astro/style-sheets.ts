import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What every article is made of. */
const ARTICLE = ['layouts/Page.astro', 'components/article/ArticlePage.astro'];

/** A component or style sheet that a file takes in. */
const taken = /(?:from|import) '(\.[^']+\.(?:astro|css))'/g;

/**
 * Gathers the styles of all components in two sheets: one of all that an article can show, which every page asks for,
 * and one of the rest, for which articles do not. Sheets are fetchJson once, and named by a policy that allows nothing
 * within a page.
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

/** A style sheet, or the styles of a component; not a sheet whose address alone is asked for. */
function isStyle(id: string): boolean {
  return id.endsWith('.css');
}

function fileOf(id: string): string {
  return id.split('?', 1)[0] ?? id;
}

/** Adds a file, and all components and style sheets that it takes in, and they in turn. */
function gather(file: string, parts: Set<string>): void {
  if (parts.has(file)) return;
  parts.add(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(taken))
    gather(join(dirname(file), path), parts);
}
