import { beforeAll, describe, expect, test } from 'vitest';
import { site as settings } from '../../src/site.ts';
import { builtSite, type BuiltPage, type BuiltSite } from './built-site.ts';
import { fileAt, linkOf, meta, pngSize, readersPages } from './place.ts';

let site: BuiltSite;
let pages: readonly BuiltPage[];

beforeAll(() => {
  site = builtSite();
  pages = readersPages(site);
});

/** The faults on the pages, one per line. */
function faults(fault: (page: BuiltPage) => string | undefined): string[] {
  return pages.flatMap((page) => {
    const found = fault(page);
    return found === undefined ? [] : [`${page.file}: ${found}`];
  });
}

function text(value: string | undefined): string | undefined {
  return value?.replace(/\s+/gu, ' ').trim();
}

describe('every page', () => {
  test('has one heading, which is the title of its preview', () => {
    expect(
      faults((page) => {
        const headings = page.root.querySelectorAll('h1');
        if (headings.length !== 1) return `${headings.length} headings`;
        const title = text(meta(page, 'og:title'));
        const heading = text(headings[0]?.textContent);
        return heading && heading === title ? undefined : `“${heading}” is not “${title}”`;
      }),
    ).toEqual([]);
  });

  test('has one description for all programs', () => {
    expect(
      faults((page) => {
        const all = ['description', 'og:description'].map((name) => meta(page, name));
        return all[0] && new Set(all).size === 1 ? undefined : all.join(' | ');
      }),
    ).toEqual([]);
  });

  test('has no title or description for a single program, which can use the common one', () => {
    expect(
      faults((page) =>
        ['twitter:title', 'twitter:description'].find((name) => meta(page, name) !== undefined),
      ),
    ).toEqual([]);
  });

  test('has a canonical address that exists, unless it is the 404 page', () => {
    expect(
      faults((page) => {
        const canonical = linkOf(page, 'canonical');
        if (page.file === '404.html')
          return canonical === undefined && meta(page, 'robots') === 'noindex'
            ? undefined
            : 'is indexed';
        const file = canonical && fileAt(site, canonical);
        const own = page.file.startsWith('embed/') ? page.file.slice('embed/'.length) : page.file;
        return file === own && meta(page, 'og:url') === canonical ? undefined : String(canonical);
      }),
    ).toEqual([]);
  });

  test('has a card that exists, in the stated size, with a description', () => {
    expect(
      faults((page) => {
        const image = meta(page, 'og:image');
        if (!settings.cards) return image;
        const file = fileAt(site, image ?? '');
        if (file === undefined) return `${image} is missing`;
        const { width, height } = pngSize(site.read(file)) ?? {};
        const stated = [meta(page, 'og:image:width'), meta(page, 'og:image:height')].join(' × ');
        if (stated !== '1200 × 630' || width !== 1200 || height !== 630)
          return `${file} is ${width} × ${height}, said to be ${stated}`;
        if (meta(page, 'twitter:image') !== image) return 'another image for Twitter';
        if (meta(page, 'twitter:card') !== 'summary_large_image') return 'a small card';
        return meta(page, 'og:image:alt') ? undefined : 'no alternative text';
      }),
    ).toEqual([]);
  });

  test('has its site, kind and locale', () => {
    expect(
      faults((page) => {
        const all = ['og:site_name', 'og:type', 'og:locale'].map((name) => meta(page, name));
        return /^Verbatim (?:website|article) en_US$/.test(all.join(' '))
          ? undefined
          : all.join(' ');
      }),
    ).toEqual([]);
  });
});

test('articles and quotations have their own card and say when they were published and changed', () => {
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
  expect(
    faults((page) => {
      const [, kind, id] = /^(articles|quotes)\/([^/]+)\/index\.html$/.exec(page.file) ?? [];
      const own = meta(page, 'og:type') === 'article' && !page.file.startsWith('embed/');
      if ((kind === undefined || page.root.querySelector('article') === null) && !own)
        return undefined;
      const [published, modified] = [
        meta(page, 'article:published_time'),
        meta(page, 'article:modified_time'),
      ];
      if (!time.test(published ?? '') || !time.test(modified ?? ''))
        return `${published} ${modified}`;
      const card = `cards/${kind}/${id}.png`;
      return !settings.cards || fileAt(site, meta(page, 'og:image') ?? '') === card
        ? undefined
        : `not ${card}`;
    }),
  ).toEqual([]);
});

test('Zotero reads an article as a newspaper article, not a journal article', () => {
  const articles = pages.filter((page) => /^articles\/[^/]+\/index\.html$/.test(page.file));
  expect(articles.length).toBeGreaterThan(0);
  for (const page of articles) {
    expect(meta(page, 'DC.type')).toBe('newspaperArticle');
    expect(meta(page, 'DC.publisher')).toBe('Verbatim');
    expect(meta(page, 'DC.date')).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(page.root.querySelectorAll('meta[name="DC.creator"]').length).toBeGreaterThan(0);
    expect(page.root.querySelector('meta[name^="citation_"]')).toBeNull();
  }
});
