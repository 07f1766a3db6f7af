import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { absoluteUrl, urls, path } from '../../urls.ts';
import type { Archive } from '../../archive/archive.ts';
import { builtArchive } from './built-archive.ts';
import { allCorrections } from '../../archive/all-corrections.ts';
import { changedOn } from '../../archive/changed-on.ts';
import { sitemapFiles, type SitemapPage } from '../../outputs/sitemap.ts';
import { headersFile } from '../../outputs/headers.ts';
import { sectionNames } from '../../settings/section-names.ts';
import { site } from '../../site.ts';
import { removeOrphans } from './remove-orphans.ts';
import { builtPages } from './reuse-pages.ts';

/** Writes the files that depend on the whole build: the sitemap and the headers for the host. */
export function siteFiles(): AstroIntegration {
  let references = '';
  return {
    name: 'verbatim-site-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        references = join(fileURLToPath(config.cacheDir), 'references.json');
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const { archive } = builtArchive();
        if (site.sections.length < sectionNames.length) removeOrphans(folder, references);
        const listed = builtPages().filter(isListed);
        const files = sitemapFiles(withChanges(listed, archive), absoluteUrl(urls.home));
        for (const [name, xml] of files) await writeFile(join(folder, name), xml);
        const entries = await readdir(folder, { withFileTypes: true });
        await writeFile(
          join(folder, '_headers'),
          headersFile(
            entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)),
            site.base,
          ),
        );
      },
    },
  };
}

/** Whether a page belongs in the sitemap. Pages for embedding and the 404 page do not. */
function isListed(pathname: string): boolean {
  return !pathname.startsWith('embed/') && !/^404\/?$/.test(pathname);
}

/** Gives each page the date it last changed, which is known for articles, quotations and the list of corrections. */
function withChanges(pathnames: readonly string[], archive: Archive): SitemapPage[] {
  const { articles, quotes } = archive;
  const corrections = allCorrections(archive).map(({ correction }) => correction);
  const changes = new Map([
    ...articles.all.map((article) => [urls.article(article.id), changedOn(article)] as const),
    ...quotes.all.map((quote) => [urls.quote(quote.id), changedOn(quote)] as const),
    [urls.corrections, changedOn({ corrections })] as const,
  ]);
  return pathnames.map((pathname) => ({
    url: absoluteUrl(path(pathname)),
    changed: changes.get(path(pathname)),
  }));
}
