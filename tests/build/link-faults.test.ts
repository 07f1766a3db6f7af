import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readBuiltSite } from './built-site.ts';
import { linkFaults } from './link-faults.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-links-'));
  write('quotes/one/index.html', '<h1 id="words">One</h1>');
  write('quotes/Zitat ü/index.html', '<h2 id="quelle-ü"></h2>');
  write('feed.xml', '<feed/>');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(file: string, html: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), html);
}

/** The faults in a site whose page at `articles/` has this content. */
function faultsOf(html: string, base = '/'): string[] {
  write('articles/index.html', html);
  return linkFaults(readBuiltSite(folder), { url: 'https://site.example', base });
}

describe('no fault', () => {
  test.each([
    '<a href="/quotes/one/">',
    '<a href="../quotes/one/#words">',
    '<a href="https://site.example/quotes/one/?from=here#words:~:text=One">',
    '<a href="#">',
    '<a href="#top">',
    '<a href="/quotes/Zitat%20%C3%BC/#quelle-%C3%BC">',
    '<link rel="alternate" href="/feed.xml">',
    '<a href="https://elsewhere.example/">',
    '<a href="mailto:desk@site.example">',
    '<link rel="license" href="https://elsewhere.example/">',
    '<blockquote cite="https://elsewhere.example/">',
    '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
  ])('%s', (html) => {
    expect(faultsOf(html)).toEqual([]);
  });

  test('under a base', () => {
    expect(faultsOf('<a href="/news/quotes/one/#words"><a href="../feed.xml">', '/news/')).toEqual(
      [],
    );
  });
});

describe('a fault', () => {
  test.each([
    ['<a href="/quotes/two/">', 'leads nowhere'],
    ['<a href="/quotes/one">', 'lacks its trailing slash'],
    ['<a href="/quotes/one/#sense">', 'points to a missing id'],
    ['<a href="#words">', 'points to a missing id'],
    ['<a href="https://site.example/quotes/two/">', 'leads nowhere'],
    ['<a href="https://">', 'is not an address'],
    ['<img src="/picture.png">', 'leads nowhere'],
    ['<img srcset="/feed.xml 1x, /picture.png 2x">', 'leads nowhere'],
    ['<script src="https://elsewhere.example/x.js"></script>', 'is loaded from another host'],
    ['<script src="//elsewhere.example/x.js"></script>', 'is loaded from another host'],
    [
      '<link rel="stylesheet" href="https://elsewhere.example/x.css">',
      'is loaded from another host',
    ],
    ['<link rel="preconnect" href="https://elsewhere.example">', 'is loaded from another host'],
    ['<iframe src="https://elsewhere.example/"></iframe>', 'is loaded from another host'],
  ])('%s %s', (html, fault) => {
    expect(faultsOf(html)).toEqual([expect.stringContaining(fault)]);
  });

  test('is a link without the base', () => {
    expect(faultsOf('<a href="/quotes/one/">', '/news/')).toEqual([
      'articles/index.html: /quotes/one/ is outside /news/',
    ]);
  });

  test('on many pages is reported once', () => {
    write('about/index.html', '<a href="/quotes/two/"><a href="/quotes/two/">');
    expect(faultsOf('<a href="/quotes/two/">')).toEqual([
      'about/index.html: /quotes/two/ leads nowhere, as in 1 more',
    ]);
  });
});
