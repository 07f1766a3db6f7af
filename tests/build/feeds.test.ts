import { XMLParser } from 'fast-xml-parser';
import { parse } from 'node-html-parser';
import RssParser from 'rss-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { feedNames } from '../../src/urls.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { quotesOf } from '../../src/archive/uses.ts';
import { xmlFault } from '../well-formed.ts';
import { builtSite, type BuiltSite } from './built-site.ts';
import { launchArchive } from './launch-archive.ts';
import { fileAt, readersPages } from './place.ts';
import { missingFrom, plain } from './plain.ts';

interface AtomLink {
  readonly '@rel': string;
  readonly '@href': string;
}
interface AtomEntry {
  readonly id: string;
  readonly title: string;
  readonly published: string;
  readonly updated: string;
  readonly link: AtomLink;
  readonly content: { readonly '#text': string };
}
interface AtomFeed {
  readonly id: string;
  readonly updated: string;
  readonly link: readonly AtomLink[];
  readonly entry?: readonly AtomEntry[];
}
interface JsonFeed {
  readonly version: string;
  readonly feed_url: string;
  readonly home_page_url: string;
  readonly items: readonly {
    readonly id: string;
    readonly url: string;
    readonly title: string;
    readonly content_html: string;
    readonly date_published: string;
    readonly date_modified: string;
  }[];
}

let site: BuiltSite;
let archive: Archive;
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  isArray: (name) => name === 'entry' || name === 'url' || name === 'sitemap',
  parseTagValue: false,
});

beforeAll(async () => {
  site = builtSite();
  archive = await launchArchive();
});

const text = (file: string): string => site.read(file).toString('utf8');
const atom = (name: string): AtomFeed =>
  (parser.parse(text(`feeds/${name}.xml`)) as { feed: AtomFeed }).feed;
const json = (name: string): JsonFeed => JSON.parse(text(`feeds/${name}.json`)) as JsonFeed;

describe.each(feedNames)('the %s feed', (name) => {
  test('is well-formed', () => {
    expect(xmlFault(text(`feeds/${name}.xml`))).toBeUndefined();
  });

  test('is read the same way by two parsers, and as JSON', async () => {
    const other = await new RssParser().parseString(text(`feeds/${name}.xml`));
    const entries = atom(name).entry ?? [];
    expect(other.items.map(({ id, title, link }) => [id as string, title, link])).toEqual(
      entries.map(({ id, title, link }) => [id, title, link['@href']]),
    );
    expect(json(name).items.map(({ id, title, url }) => [id, title, url])).toEqual(
      entries.map(({ id, title, link }) => [id, title, link['@href']]),
    );
  });

  test('names itself and its page', () => {
    const { link } = atom(name);
    const at = (rel: string): string => link.find((one) => one['@rel'] === rel)?.['@href'] ?? '';
    expect(fileAt(site, at('self'))).toBe(`feeds/${name}.xml`);
    expect(fileAt(site, at('alternate'))).toBeDefined();
    expect(fileAt(site, json(name).feed_url)).toBe(`feeds/${name}.json`);
    expect(json(name).version).toBe('https://jsonfeed.org/version/1.1');
  });

  test('has entries with unique ids, pages that exist, and times in order', () => {
    const entries = atom(name).entry ?? [];
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    for (const { link, published, updated } of entries) {
      expect(fileAt(site, link['@href'])).toBeDefined();
      expect(published <= updated).toBe(true);
      expect(updated <= atom(name).updated).toBe(true);
      expect(updated).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    }
  });

  test('has absolute URLs in its texts', () => {
    for (const { content_html } of json(name).items) {
      expect(content_html).not.toMatch(/ (?:href|src)="(?!https?:\/\/)/);
      expect(content_html).not.toMatch(/<v-/);
    }
  });

  test('can be found from every page', () => {
    for (const { file, root } of readersPages(site)) {
      if (file.startsWith('embed/')) continue;
      const found = root
        .querySelectorAll('link[rel="alternate"]')
        .map((link) => [link.getAttribute('type'), link.getAttribute('href')].join(' '));
      expect(found, file).toContainEqual(
        expect.stringMatching(`^application/atom\\+xml .*feeds/${name}\\.xml$`),
      );
      expect(found, file).toContainEqual(
        expect.stringMatching(`^application/feed\\+json .*feeds/${name}\\.json$`),
      );
    }
  });
});

test('articles are complete in their feed, with every paragraph and every quotation', () => {
  for (const { url, content_html } of json('articles').items) {
    const file = fileAt(site, url) ?? '';
    const page = site.pages.get(file)?.root;
    const texts = (selector: string): string[] =>
      page?.querySelectorAll(selector).map(({ textContent }) => plain(textContent)) ?? [];
    const paragraphs = texts(
      '.passage > p, [data-part="body"] > p, [data-part="body"] > ul > li, [data-part="body"] > ol > li',
    );
    expect(paragraphs.length, file).toBeGreaterThan(3);
    const words = texts('.inline-quotation, figure.quotation blockquote');
    // Our words around a fragment are gray on the page and in brackets here.
    const bare = (text: string): string => text.replace(/[[\]]/g, '');
    const whole = bare(plain(parse(content_html).textContent));
    expect(missingFrom(whole, [...paragraphs, ...words].map(bare)), file).toEqual([]);
  }
});

test('the last fifty published quotations are in the quotations feed', () => {
  expect(json('quotes').items).toHaveLength(Math.min(50, archive.quotes.all.length));
});

test('the articles’ key quotations are in the feed', () => {
  for (const article of archive.articles.all) {
    const entry = json('articles').items.find(({ url }) =>
      url.endsWith(`/articles/${article.id}/`),
    );
    for (const quote of quotesOf(article))
      expect(entry?.content_html).toContain(`/quotes/${quote}/`);
  }
});

describe('the sitemap', () => {
  test('lists every canonical page once, and no others', () => {
    const index = parser.parse(text('sitemap.xml')) as {
      sitemapindex: { sitemap: { loc: string }[] };
    };
    const urls = index.sitemapindex.sitemap.flatMap(({ loc }) => {
      const file = fileAt(site, loc) ?? '';
      expect(xmlFault(text(file))).toBeUndefined();
      return (parser.parse(text(file)) as { urlset: { url: { loc: string }[] } }).urlset.url;
    });
    const files = urls.map(({ loc }) => fileAt(site, loc)).sort();
    const pages = readersPages(site)
      .map(({ file }) => file)
      .filter((file) => file !== '404.html' && !file.startsWith('embed/'));
    expect(files).toEqual(pages.sort());
  });

  test('gives the last change of an article and a quotation', () => {
    const all = [...site.files]
      .filter((file) => /^sitemap-\d+\.xml$/.test(file))
      .map(text)
      .join('');
    for (const { id, published, updated, corrections } of archive.articles.all) {
      const last = [published, updated ?? '', ...corrections.map(({ on }) => on)].sort().at(-1);
      expect(all).toContain(`/articles/${id}/</loc><lastmod>${last}</lastmod>`);
    }
  });

  test('is named in robots.txt', () => {
    const [, address = ''] = /^Sitemap: (.*)$/m.exec(text('robots.txt')) ?? [];
    expect(fileAt(site, address)).toBe('sitemap.xml');
  });
});

test('no sentence ends with two periods, or with a period after another punctuation mark', () => {
  for (const name of feedNames) {
    for (const { content_html: html } of json(name).items) {
      const doubled = /(?:[^.]\.|[!?…])[”’»]?\.(?=[\s”’]|$)/.exec(plain(parse(html).textContent));
      expect(doubled?.input.slice(doubled.index - 40, doubled.index + 10)).toBeUndefined();
    }
  }
});
