import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { sitemapFiles } from '../../../src/outputs/sitemap.ts';

const base = 'https://site.example/news/';

test('pages are sorted, with the day of their last change if known', () => {
  const files = sitemapFiles(
    [{ url: `${base}b/?x=1&y=2` }, { url: `${base}a/`, changed: '2026-11-23' }],
    base,
  );
  expect(new XMLParser().parse(files.get('sitemap-1.xml') ?? '')).toMatchObject({
    urlset: {
      url: [{ loc: `${base}a/`, lastmod: '2026-11-23' }, { loc: `${base}b/?x=1&y=2` }],
    },
  });
});

test('many pages are split into files that the index lists', () => {
  const pages = Array.from({ length: 20_001 }, (_, index) => ({ url: `${base}${index}/` }));
  const files = sitemapFiles(pages, base);
  expect([...files.keys()]).toEqual([
    'sitemap.xml',
    'sitemap-1.xml',
    'sitemap-2.xml',
    'sitemap-3.xml',
  ]);
  const index = new XMLParser().parse(files.get('sitemap.xml') ?? '') as {
    sitemapindex: { sitemap: { loc: string }[] };
  };
  expect(index.sitemapindex.sitemap.map(({ loc }) => loc)).toEqual([
    `${base}sitemap-1.xml`,
    `${base}sitemap-2.xml`,
    `${base}sitemap-3.xml`,
  ]);
  const listed = [...files.values()].join('').match(/<url>/g);
  expect(listed).toHaveLength(20_001);
});
