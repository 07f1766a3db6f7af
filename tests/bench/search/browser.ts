import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import type { Answer, SearchConfig, SearchRequest } from '../../../src/search/browser/messages.ts';
import { miniSearchOptions } from './minisearch.ts';

/** The outcome of a query: the addresses of the first ten results, and how long it took, in milliseconds. */
export interface Outcome {
  readonly hrefs: readonly string[];
  readonly ms: number;
}

/**
 * Sends the site's own search, in its worker, one query after another.
 * @param worker the address of the worker's file
 */
export async function askVerbatim(
  page: Page,
  worker: string,
  config: SearchConfig,
  queries: readonly string[],
): Promise<Outcome[]> {
  return page.evaluate(
    async ({ worker, config, queries }) => {
      const started = new Worker(worker, { type: 'module' });
      started.postMessage(config);
      const ask = (id: number, text: string): Promise<Outcome> =>
        new Promise((resolve, reject) => {
          const start = performance.now();
          started.onmessage = ({ data }: MessageEvent<Answer>) => {
            if (data.kind === 'failed') reject(new Error(data.reason));
            if (data.kind !== 'quotations' || data.id !== id) return;
            const hrefs = data.hits.map(({ quotation }) => quotation.href);
            resolve({ hrefs, ms: performance.now() - start });
          };
          const filters = {};
          const request: SearchRequest = {
            id,
            text,
            filters,
            order: 'best',
            count: 10,
            choices: false,
          };
          started.postMessage(request);
        });
      const outcomes: Outcome[] = [];
      for (const [id, text] of queries.entries()) outcomes.push(await ask(id, text));
      started.terminate();
      return outcomes;
    },
    { worker, config, queries },
  );
}

/**
 * Sends MiniSearch, on the page, one query after another.
 * @param folder the address of the folder of its program and its index
 */
export async function askMiniSearch(
  page: Page,
  folder: string,
  queries: readonly string[],
): Promise<Outcome[]> {
  return page.evaluate(
    async ({ options, folder, queries }) => {
      const { default: MiniSearch } = (await import(`${folder}minisearch.js`)) as {
        default: {
          loadJSON: (
            json: string,
            options: unknown,
          ) => { search: (query: string) => { id: string }[] };
        };
      };
      const json = await (await fetch(`${folder}minisearch.json`)).text();
      const index = MiniSearch.loadJSON(json, options);
      return queries.map((query) => {
        const start = performance.now();
        const hrefs = index
          .search(query)
          .slice(0, 10)
          .map(({ id }) => id);
        return { hrefs, ms: performance.now() - start };
      });
    },
    { options: miniSearchOptions, folder, queries },
  );
}

/**
 * How many bytes, compressed with brotli, a reader loads on the first visit to the search page, up to the first
 * quotations found: all scripts of the page, the worker, and the bundle of quotations.
 */
export async function coldStart(browser: Browser, siteUrl: string, query: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    const isCounted =
      response.request().resourceType() === 'script' ||
      /\/search\/(?:quotes\/|\w+\.json)|\.js$/.test(new URL(response.url()).pathname);
    if (isCounted && !response.url().includes('/search/articles/')) bodies.push(response.body());
  });
  await page.goto(`${siteUrl}search/`);
  await page.fill('main input[name="q"]', query);
  await page.waitForSelector('[data-quotations] li');
  const loaded = await Promise.all([...bodies]);
  await context.close();
  return loaded.reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
}
