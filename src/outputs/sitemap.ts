import { escapeMarkup } from './feeds/html.ts';

/** A page in the sitemap: its URL, and the day of its last substantive change if known. */
export interface SitemapPage {
  readonly url: string;
  readonly changed?: string | undefined;
}

/** The maximum number of pages in a file. The protocol allows 50,000, but files should stay small. */
const MAX_PAGES = 10_000;

/**
 * Prints a site's sitemap (sitemaps.org): an index, `sitemap.xml`, and one file per 10,000 pages.
 * @param base the URL of the folder that the files will be in, with a slash at the end
 * @returns the files by name
 */
export function sitemapFiles(pages: readonly SitemapPage[], base: string): Map<string, string> {
  const sorted = [...pages].sort((a, b) => (a.url < b.url ? -1 : 1));
  const parts = Array.from({ length: Math.ceil(sorted.length / MAX_PAGES) }, (_, index) => ({
    name: `sitemap-${index + 1}.xml`,
    pages: sorted.slice(index * MAX_PAGES, (index + 1) * MAX_PAGES),
  }));
  const index = parts.map(({ name }) => element('sitemap', `${base}${name}`, undefined));
  return new Map([
    ['sitemap.xml', document('sitemapindex', index)],
    ...parts.map((part): [string, string] => [
      part.name,
      document(
        'urlset',
        part.pages.map(({ url, changed }) => element('url', url, changed)),
      ),
    ]),
  ]);
}

function element(name: string, url: string, changed: string | undefined): string {
  const lastmod = changed === undefined ? '' : `<lastmod>${changed}</lastmod>`;
  return `<${name}><loc>${escapeMarkup(url)}</loc>${lastmod}</${name}>\n`;
}

function document(name: string, elements: readonly string[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n<${name} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${elements.join('')}</${name}>\n`;
}
