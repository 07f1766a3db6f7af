import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import type { CheckAnswer, CheckRequest } from '../../../src/search/check/messages.ts';
import type { RecordsConfig } from '../../../src/search/check/site-records.ts';

/** What was found for a quotation: its record, if any, and its grade. */
export interface Found {
  readonly id: string | undefined;
  readonly grade: string;
}

/** The outcome of a paste: what was found for each of its quotations, and how long it took, in milliseconds. */
export interface Outcome {
  readonly found: readonly Found[];
  readonly ms: number;
}

/**
 * Sends the site's own check, in its worker, one text after another.
 * @param worker the address of the worker's file
 */
export async function askVerbatim(
  page: Page,
  worker: string,
  config: RecordsConfig,
  texts: readonly string[],
): Promise<Outcome[]> {
  return page.evaluate(
    async ({ worker, config, texts }) => {
      const started = new Worker(worker, { type: 'module' });
      const ask = (id: number, text: string): Promise<Outcome> =>
        new Promise((resolve, reject) => {
          const start = performance.now();
          started.onmessage = ({ data }: MessageEvent<CheckAnswer>) => {
            if (data.kind === 'failed') return reject(new Error(data.reason));
            const found = data.findings.map(({ grade, record }) => ({ id: record?.id, grade }));
            resolve({ found, ms: performance.now() - start });
          };
          started.postMessage({ id, text, config } satisfies CheckRequest);
        });
      const outcomes: Outcome[] = [];
      for (const [id, text] of texts.entries()) outcomes.push(await ask(id, text));
      started.terminate();
      return outcomes;
    },
    { worker, config, texts },
  );
}

/** How many bytes, compressed with brotli, a reader loads for the first check: all the page's scripts, and all data. */
export async function coldStart(browser: Browser, siteUrl: string, text: string): Promise<number> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (/\.js$|\/search\/|\/quotes\/.*\.json$/.test(pathname)) bodies.push(response.body());
  });
  await page.goto(`${siteUrl}check/`);
  await page.fill('#check-text', text);
  await page.click('[data-check-form] button');
  await page.waitForSelector('[data-checked]');
  const loaded = await Promise.all(bodies);
  await context.close();
  return loaded.reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
}
