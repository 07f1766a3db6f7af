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
 * Sends queries to the site's own search, in its worker, one at a time.
 * @param workerUrl the address of the worker's file
 */
export async function askVerbatim(
  page: Page,
  workerUrl: string,
  config: SearchConfig,
  queries: readonly string[],
): Promise<Outcome[]> {
  return page.evaluate(
    async ({ workerUrl, config, queries }) => {
      const worker = new Worker(workerUrl, { type: 'module' });
      worker.postMessage(config);
      const ask = (id: number, text: string): Promise<Outcome> =>
        new Promise((resolve, reject) => {
          const start = performance.now();
          worker.onmessage = ({ data }: MessageEvent<Answer>) => {
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
          worker.postMessage(request);
        });
      const outcomes: Outcome[] = [];
      for (const [id, text] of queries.entries()) outcomes.push(await ask(id, text));
      worker.terminate();
      return outcomes;
    },
    { workerUrl, config, queries },
  );
}

/**
 * Sends queries to MiniSearch, on the page, one at a time.
 * @param folder the address of the folder that contains its script and its index
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

/** What a reader loads for a search: files, and bytes compressed with brotli. */
export interface Load {
  readonly requests: number;
  readonly bytes: number;
}

/** What a reader loads for a first search, from when the search page has loaded until all results are there. */
export async function coldStart(browser: Browser, siteUrl: string, query: string): Promise<Load> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${siteUrl}search/`, { waitUntil: 'networkidle' });
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (!response.url().endsWith('/icon.svg')) bodies.push(response.body());
  });
  await page.fill('main input[name="q"]', query);
  await page.press('main input[name="q"]', 'Enter');
  await page.waitForSelector('[data-results][aria-busy="false"][data-query]', {
    state: 'attached',
  });
  await page.waitForLoadState('networkidle');
  const loaded = await Promise.all([...bodies]);
  await context.close();
  const bytes = loaded.reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
  return { requests: loaded.length, bytes };
}
