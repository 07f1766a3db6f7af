import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
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
import { coldStart, itemsOf, type ColdStart } from './cold-start.ts';
import { generatedArchive } from './generate.ts';
import type { Kind } from './known-items.ts';
import { EACH, searchMillion } from './million.ts';
import { median, rates } from './rates.ts';
import { buildSite, workerFile } from './site.ts';
import { kilobytes } from './weight.ts';

const SEED = 2026;
const QUOTATIONS = 10_000;

/** Into how many volumes, by date, the same quotations are split. */
const COUNTS = [1, 2, 5, 25] as const;

/** Queries of each kind, and cold starts. */
const QUERIES = 300;
const COLD_STARTS = 9;
const KINDS: readonly Kind[] = ['3 content words', 'phrase, no marks', 'one typo in 3 words'];

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
      const queries = KINDS.flatMap((kind) => itemsOf(kind, archive, QUERIES, seeded(SEED)));
      const texts = queries.map(({ query }) => query);
      const starts: ColdStart[] = [];
      for (const text of texts.slice(0, COLD_STARTS))
        starts.push(await coldStart(browser, { host, url: served.url, worker }, config, text));
      const page = await browser.newPage();
      await page.goto(served.url);
      const { topTen, ms } = rates(queries, await askVerbatim(page, worker, config, texts));
      await page.close();
      console.log(
        [
          String(count).padEnd(20),
          columnsOf(starts),
          topTen.toFixed(1).padStart(10),
          ms.toFixed(1).padStart(12),
        ].join(''),
      );
    }
    console.log(`\nsimulated: volumes of ${EACH} quotations each`);
    for await (const { quotations, volumes, starts } of searchMillion(
      browser,
      { host, url: served.url, worker },
      SEED,
    ))
      console.log(`${`${quotations} in ${volumes}`.padEnd(20)}${columnsOf(starts)}`);
    await served.close();
    return true;
  } finally {
    await browser.close();
    rmSync(dir, { recursive: true });
  }
}

/** The medians of cold starts, as columns: bytes, requests, milliseconds. */
function columnsOf(starts: readonly ColdStart[]): string {
  return [
    kilobytes(median(starts.map(({ bytes }) => bytes))).padStart(10),
    String(median(starts.map(({ requests }) => requests))).padStart(10),
    median(starts.map(({ ms }) => ms))
      .toFixed(0)
      .padStart(8),
  ].join('');
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
