import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { urls } from '../../../src/urls.ts';
import type { Archive } from '../../../src/archive/archive.ts';
import { paged } from '../../../src/archive/pagination.ts';
import { serve } from '../../../src/build/serve.ts';
import { writeSearchBundles } from '../../../src/search/index/write-bundles.ts';
import { indexInput } from '../../../src/search/index/index-input.ts';
import type { SearchConfig } from '../../../src/search/browser/messages.ts';
import { site } from '../../../src/site.ts';
import { flags, provideChromium } from '../../browser/chromium.ts';
import { seeded } from '../random.ts';
import { askVerbatim } from './browser.ts';
import { generatedArchive } from './generate.ts';
import { knownItem, type Kind } from './known-items.ts';
import { median, rates } from './rates.ts';
import { buildSite, workerFile } from './site.ts';
import { brotli, kilobytes } from './weight.ts';

const SEED = 2026;
const QUOTATIONS = 10_000;

/** Into how many volumes, by date, the same quotations are split. */
const COUNTS = [1, 2, 5, 25] as const;

/** Queries of each kind, and cold starts. */
const QUERIES = 300;
const COLD_STARTS = 9;
const KINDS: readonly Kind[] = ['3 content words', 'phrase, no marks', 'one typo in 3 words'];

/** A served site: its folder, its address, and that of the search worker. */
interface Host {
  readonly host: string;
  readonly url: string;
  readonly worker: string;
}

/** Measures and prints what a search over several volumes costs, compared with one over the same quotations in one. */
export async function benchVolumes(): Promise<boolean> {
  const dir = mkdtempSync(join(tmpdir(), 'verbatim-volumes-'));
  const browser = await chromium.launch({ executablePath: provideChromium(), args: flags });
  const host = join(dir, 'site');
  try {
    buildSite(host);
    const archive = generatedArchive(QUOTATIONS, SEED);
    const served = await serve(host, 0, { base: site.base });
    const worker = `${served.url}${workerFile(host)}`;
    console.log(`\n${QUOTATIONS} quotations        cold start to the first answer   then`);
    console.log('volumes                 brotli  requests      ms   top ten  ms a query');
    for (const count of COUNTS) {
      const config = await writeVolumes(archive, count, host, served.url);
      const queries = KINDS.flatMap((kind) => itemsOf(kind, archive));
      const texts = queries.map(({ query }) => query);
      const starts = [];
      for (const text of texts.slice(0, COLD_STARTS))
        starts.push(await coldStart(browser, { host, url: served.url, worker }, config, text));
      const page = await browser.newPage();
      await page.goto(served.url);
      const { topTen, ms } = rates(queries, await askVerbatim(page, worker, config, texts));
      await page.close();
      console.log(
        [
          String(count).padEnd(20),
          kilobytes(median(starts.map(({ bytes }) => bytes))).padStart(10),
          String(median(starts.map(({ requests }) => requests))).padStart(10),
          median(starts.map((start) => start.ms))
            .toFixed(0)
            .padStart(8),
          topTen.toFixed(1).padStart(10),
          ms.toFixed(1).padStart(12),
        ].join(''),
      );
    }
    await served.close();
    return true;
  } finally {
    await browser.close();
    rmSync(dir, { recursive: true });
  }
}

function itemsOf(kind: Kind, archive: Archive) {
  const random = seeded(SEED);
  return random
    .sample(archive.quotes.all, QUERIES)
    .flatMap((quote) => knownItem(kind, quote, archive, ({ id }) => urls.quote(id), random) ?? []);
}

/** Splits an archive into volumes by date, and writes the search bundles of each into the host; returns their configuration. */
async function writeVolumes(
  archive: Archive,
  count: number,
  host: string,
  url: string,
): Promise<SearchConfig> {
  const { quotes } = archive;
  const volumes = paged(quotes.all, Math.ceil(quotes.all.length / count));
  const path = (number: number): string => `volumes/${count}/${number}/search/`;
  for (const { number, items } of volumes)
    await writeSearchBundles(
      indexInput({ ...archive, quotes: { ...quotes, all: items } }),
      join(host, path(number)),
      host,
    );
  return {
    folder: `${url}${path(1)}`,
    others: volumes.slice(1).map(({ number }) => `${url}${path(number)}`),
  };
}

/** What the search loads until its first answer, and how long that takes. */
async function coldStart(
  browser: Browser,
  { host, url, worker }: Host,
  config: SearchConfig,
  query: string,
): Promise<{ readonly bytes: number; readonly requests: number; readonly ms: number }> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(url);
  const loaded: string[] = [];
  page.on('request', (request) => {
    const isOfSearch = request.url().includes('/volumes/') || request.url() === worker;
    if (isOfSearch) loaded.push(request.url());
  });
  const start = performance.now();
  await askVerbatim(page, worker, config, [query]);
  const ms = performance.now() - start;
  await context.close();
  const files = loaded.map((address) => join(host, address.slice(url.length).replace(/\?.*$/, '')));
  const bytes = files.reduce((sum, file) => sum + brotli(file), 0);
  return { bytes, requests: loaded.length, ms };
}
