import { brotliCompressSync } from 'node:zlib';
import type { Response } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './browser.ts';
import { searchFor } from './search-panel.ts';

interface Fetched {
  readonly path: string;
  /** In bytes, as sent. */
  readonly size: number;
  /** In bytes, in brotli at its highest quality. */
  readonly brotli: number;
}

async function weighed(response: Response): Promise<Fetched> {
  const body = await response.body();
  return {
    path: new URL(response.url()).pathname,
    size: body.length,
    brotli: brotliCompressSync(body).length,
  };
}

/** Everything that is fetched for a page until it is laid out with its fonts and nothing more is requested. */
const fetched = test.extend('fetched', ({ page }) => {
  return async (path: string): Promise<readonly Fetched[]> => {
    const responses: Promise<Fetched>[] = [];
    page.on('response', (response) => {
      responses.push(weighed(response));
    });
    await page.goto(path, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.waitForLoadState('networkidle');
    return Promise.all(responses);
  };
});

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

describe('the longest article', () => {
  const article = 'articles/kremlin-order-russia-china-ai/';

  fetched('requests nine files and the site’s icon', async ({ fetched }) => {
    const paths = (await fetched(article)).map(({ path }) => path);
    expect(paths.filter((path) => !path.endsWith('/icon.svg')).length, paths.join('\n')).toBe(9);
  });

  fetched('weighs no more than it must', async ({ fetched }) => {
    const all = await fetched(article);
    const ending = (end: string) => all.filter(({ path }) => path.endsWith(end));
    const text = [...ending('/'), ...ending('.css')];
    expect(sum(text.map(({ brotli }) => brotli)), 'page and style sheet').toBeLessThan(27.5 * 1024);
    const scripts = ending('.js');
    expect(sum(scripts.map(({ brotli }) => brotli)), 'scripts').toBeLessThan(6 * 1024);
    const fonts = ending('.woff2');
    expect(sum(fonts.map(({ size }) => size)), 'fonts').toBeLessThan(58 * 1024);
  });
});

test('the longest article is at most thirty screens of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('articles/kremlin-order-russia-china-ai/');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height).toBeLessThanOrEqual(30 * 800);
});

fetched('a quotation of twelve printings weighs no more than it must', async ({ fetched }) => {
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

fetched('nothing of the search is fetched before it is used', async ({ fetched }) => {
  const paths = (await fetched('about/')).map(({ path }) => path);
  expect(paths.filter((path) => path.includes('/search/'))).toEqual([]);
  expect(paths.filter((path) => path.endsWith('.js')).length).toBe(1);
});

describe('a first search', () => {
  const firstSearch = fetched.extend('firstSearch', ({ page, fetched }) => {
    return async (query: string): Promise<readonly Fetched[]> => {
      await fetched('search/');
      const responses: Promise<Fetched>[] = [];
      page.on('response', (response) => {
        // The program of both bundles is one file; the second time the browser has it.
        if (response.status() !== 200) return;
        responses.push(weighed(response));
      });
      await searchFor(page, query);
      await page.waitForLoadState('networkidle');
      return Promise.all(responses);
    };
  });

  firstSearch(
    'fetches no facets and no list of words where none is asked for',
    async ({ firstSearch }) => {
      const paths = (await firstSearch('technology')).map(({ path }) => path);
      expect(paths.filter((path) => /facets|words\.json|cyrillic/.test(path))).toEqual([]);
    },
  );

  firstSearch('fetches no more than it must beside Pagefind’s program', async ({ firstSearch }) => {
    const all = await firstSearch('technology');
    const isProgram = ({ path }: Fetched): boolean => /wasm\.|pagefind\.js$/.test(path);
    const program = new Map(all.filter(isProgram).map(({ path, brotli }) => [path, brotli]));
    const rest = all.filter((file) => !isProgram(file));
    expect(sum([...program.values()]), 'program').toBeLessThan(72 * 1024);
    expect(sum(rest.map(({ brotli }) => brotli)), 'the rest').toBeLessThan(88 * 1024);
    expect(rest.length, rest.map(({ path }) => path).join('\n')).toBeLessThan(26);
  });
});
