import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { urls } from '../../../src/urls.ts';
import type { Archive } from '../../../src/archive/archive.ts';
import { serve } from '../../../src/build/serve.ts';
import { site } from '../../../src/site.ts';
import { seeded } from '../random.ts';
import { askMiniSearch, askVerbatim, coldStart, type Load } from './browser.ts';
import { kinds, knownItem } from './known-items.ts';
import { median, rates, type Rates } from './rates.ts';
import { installSearch, workerFile } from './site.ts';
import { brotli, heaviest, kilobytes } from './weight.ts';

/** Queries of each kind, and cold starts, at each size. */
const QUERIES = 300;
const COLD_STARTS = 9;

/** The targets: how often the right quotation is among the first ten, in percent; what a first search loads. */
const TARGET = { typo: 95, other: 99 };
const COLD = { requests: 16, bytes: 105_000 };

/**
 * Measures the search of an archive in a built site and prints what it finds.
 * @param dir the site, whose search bundles are replaced by those of the archive
 * @returns whether every target was met
 */
export async function measured(
  browser: Browser,
  dir: string,
  archive: Archive,
  seed: number,
): Promise<boolean> {
  const size = archive.quotes.all.length;
  await installSearch(archive, dir);
  const served = await serve(dir, 0, { base: site.base });
  const context = await browser.newContext({ baseURL: served.url });
  const page = await context.newPage();
  await page.goto('./about/');
  console.log(`\n${size} quotations${' '.repeat(24)}Verbatim            MiniSearch`);
  console.log(`${' '.repeat(29)}queries  first  top ten  ms   first  top ten  ms`);
  const worker = `${served.url}${workerFile(dir)}`;
  const config = { folder: `${served.url}search/`, others: [] };
  const times: number[] = [];
  let isReached = true;
  for (const kind of kinds) {
    const random = seeded(seed);
    const items = random
      .sample(archive.quotes.all, size)
      .flatMap((quote) => knownItem(kind, quote, archive, ({ id }) => urls.quote(id), random) ?? [])
      .slice(0, QUERIES);
    const queries = items.map(({ query }) => query);
    const ours = await askVerbatim(page, worker, config, queries);
    const theirs = await askMiniSearch(page, `${served.url}bench/`, queries);
    times.push(...ours.map(({ ms }) => ms));
    const rate = rates(items, ours);
    if (rate.topTen < (kind.includes('typo') ? TARGET.typo : TARGET.other)) isReached = false;
    console.log(
      `${kind.padEnd(29)}${String(items.length).padStart(7)}${inColumns(rate)}${inColumns(rates(items, theirs))}`,
    );
  }
  console.log(`median of all queries: ${median(times).toFixed(1)} ms`);
  const random = seeded(seed + 1);
  const starts: Load[] = [];
  for (const quote of random.sample(archive.quotes.all, COLD_STARTS * 2)) {
    const item = knownItem('3 content words', quote, archive, ({ id }) => urls.quote(id), random);
    if (item && starts.length < COLD_STARTS)
      starts.push(await coldStart(browser, served.url, item.query));
  }
  const bytes = starts.map((start) => start.bytes);
  const requests = Math.max(...starts.map((start) => start.requests));
  const most = Math.max(...bytes);
  if (most > COLD.bytes || requests > COLD.requests) isReached = false;
  const mini = ['minisearch.js', 'minisearch.json'].reduce(
    (sum, file) => sum + brotli(join(dir, 'bench', file)),
    0,
  );
  console.log(
    `first search, brotli: median ${kilobytes(median(bytes))}, most ${kilobytes(most)} of ${starts.length} (at most ` +
      `${kilobytes(COLD.bytes)}); most requests ${requests} (at most ${COLD.requests}); MiniSearch ${kilobytes(mini)}`,
  );
  const loaded = heaviest(join(dir, 'search')).slice(0, 5);
  console.log(
    `heaviest files: ${loaded.map(({ file, bytes }) => `${file} ${kilobytes(bytes)}`).join(', ')}`,
  );
  await context.close();
  await served.close();
  return isReached;
}

function inColumns({ first, topTen, ms }: Rates): string {
  return `${first.toFixed(1).padStart(7)}${topTen.toFixed(1).padStart(8)}${ms.toFixed(1).padStart(6)}`;
}
