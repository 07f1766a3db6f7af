import { brotliCompressSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { describe, expect } from 'vitest';
import { laidOut, test } from './browser.ts';
import { searchFor } from './search-panel.ts';

interface Fetched {
  readonly path: string;
  /** The size in bytes, as sent. */
  readonly size: number;
  /** The size in bytes, Brotli-compressed at the highest quality. */
  readonly brotli: number;
}

/** The responses to everything that a page requests from now on. */
function collected(page: Page): readonly Response[] {
  const responses: Response[] = [];
  page.on('response', (response) => {
    if (response.status() === 200) responses.push(response);
  });
  return responses;
}

/** Waits for half a second without another response. Chromium’s “networkidle” happens only once per document. */
async function complete(page: Page, responses: readonly Response[]): Promise<void> {
  let count;
  do {
    count = responses.length;
    await page.waitForTimeout(500);
  } while (responses.length > count);
}

/** The Brotli-compressed weight of each file by path. Most tests fetch the same files, and this compression is slow. */
const compressed = new Map<string, number>();

async function weighed(response: Response): Promise<Fetched> {
  const body = await response.body();
  const path = new URL(response.url()).pathname;
  const brotli = compressed.get(path) ?? brotliCompressSync(body).length;
  compressed.set(path, brotli);
  return { path, size: body.length, brotli };
}

/** Everything fetched for a page until it is laid out with its fonts and no more requests follow. */
const fetched = test.extend('fetched', ({ page }) => {
  return async (path: string): Promise<readonly Fetched[]> => {
    const responses = collected(page);
    await page.goto(path, { waitUntil: 'load' });
    await laidOut(page);
    await complete(page, responses);
    return Promise.all(responses.map(weighed));
  };
});

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

describe('the longest article', () => {
  const article = 'articles/kremlin-order-russia-china-ai/';

  fetched('loads nine files and the site’s icon', async ({ fetched }) => {
    const paths = (await fetched(article)).map(({ path }) => path);
    expect(paths.filter((path) => !path.endsWith('/icon.svg')).length, paths.join('\n')).toBe(9);
  });

  fetched('stays within its weight limits', async ({ fetched }) => {
    const all = await fetched(article);
    const ending = (end: string) => all.filter(({ path }) => path.endsWith(end));
    const text = [...ending('/'), ...ending('.css')];
    expect(sum(text.map(({ brotli }) => brotli)), 'page and style sheet').toBeLessThanOrEqual(
      24 * 1024,
    );
    const scripts = ending('.js');
    expect(sum(scripts.map(({ brotli }) => brotli)), 'scripts').toBeLessThan(6 * 1024);
    const fonts = ending('.woff2');
    expect(sum(fonts.map(({ size }) => size)), 'fonts').toBeLessThanOrEqual(50_000);
    const weight = sum([...text, ...scripts].map(({ brotli }) => brotli));
    const other = all.filter((file) => ![...text, ...scripts, ...fonts].includes(file));
    expect(
      weight + sum([...fonts, ...other].map(({ size }) => size)),
      'everything',
    ).toBeLessThanOrEqual(80_000);
  });
});

test('the longest article is at most thirty phone screens long', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('articles/kremlin-order-russia-china-ai/');
  await laidOut(page);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height).toBeLessThanOrEqual(30 * 800);
});

fetched('a quotation with twelve printings stays within its weight limits', async ({ fetched }) => {
  const all = await fetched('quotes/kremlin-order-2024-12/');
  const weigh = (end: string): number =>
    sum(all.filter(({ path }) => path.endsWith(end)).map(({ brotli }) => brotli));
  const scripts = weigh('.js');
  expect(scripts, 'scripts').toBeLessThanOrEqual(4 * 1024);
  expect(
    weigh('/') + weigh('.css') + scripts,
    'page, style sheets and scripts',
  ).toBeLessThanOrEqual(24 * 1024);
});

for (const path of ['search/', 'check/'])
  fetched(`no Cyrillic fonts are loaded for ${path}`, async ({ fetched }) => {
    const paths = (await fetched(path)).map((file) => file.path);
    expect(paths.filter((name) => name.includes('cyrillic'))).toEqual([]);
  });

fetched('no part of the search is fetched before it is used', async ({ fetched }) => {
  const paths = (await fetched('about/')).map(({ path }) => path);
  expect(paths.filter((path) => path.includes('/search/'))).toEqual([]);
  expect(paths.filter((path) => path.endsWith('.js')).length).toBe(1);
});

describe('a first search', () => {
  const firstSearch = fetched.extend('firstSearch', ({ page, fetched }) => {
    return async (query: string): Promise<readonly Fetched[]> => {
      await fetched('search/');
      const responses = collected(page);
      await searchFor(page, query);
      await complete(page, responses);
      return Promise.all(responses.map(weighed));
    };
  });

  firstSearch(
    'fetches no facets and no word list if the query needs none',
    async ({ firstSearch }) => {
      const paths = (await firstSearch('technology')).map(({ path }) => path);
      expect(paths.filter((path) => /facets|words\.json|cyrillic/.test(path))).toEqual([]);
    },
  );

  const isFont = ({ path }: Fetched): boolean => path.endsWith('.woff2');
  const isProgram = ({ path }: Fetched): boolean => /wasm\.|pagefind\.js$/.test(path);

  // Queries found by words; by a concept, which is searched for by all its names; by what a speaker said on a topic; by
  // a date, which needs two more scripts; by a correction; and not at all.
  for (const [query, bytes, requests] of [
    ['technology', 24, 12],
    ['Gref', 24, 12],
    ['second-grade technology', 26, 13],
    ['Putin sovereign values', 28, 14],
    ['artificial intelligence', 27, 15],
    ['gref chips', 28, 16],
    ['видеокарты Греф', 30, 17],
    ['december 2024', 30, 17],
    ['gref chps', 30, 16],
    ['to be or not to be', 30, 15],
  ] as const)
    firstSearch(`stays within its limits: ${query}`, async ({ firstSearch }) => {
      // Fonts are fetched only for results or concept names in other scripts.
      const all = (await firstSearch(query)).filter(
        (file) => !isFont(file) && !file.path.endsWith('/icon.svg'),
      );
      const weigh = (files: readonly Fetched[]): number => sum(files.map(({ brotli }) => brotli));
      expect(weigh(all.filter(isProgram)), 'Pagefind’s program').toBeLessThan(72 * 1000);
      const rest = all.filter((file) => !isProgram(file));
      expect(weigh(rest), rest.map(({ path }) => path).join('\n')).toBeLessThan(bytes * 1024);
      expect(all.length, all.map(({ path }) => path).join('\n')).toBeLessThanOrEqual(requests);
    });

  firstSearch('loads the program once for both of its indexes', async ({ firstSearch }) => {
    const paths = (await firstSearch('technology')).map(({ path }) => path);
    expect(paths.filter((path) => path.includes('wasm.')).length).toBe(1);
  });
});
