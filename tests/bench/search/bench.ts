import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { address } from '../../../src/addresses.ts';
import type { Archive } from '../../../src/archive/archive.ts';
import { contentDir, readContentFolder } from '../../../src/archive/read.ts';
import { serve } from '../../../src/commands/serve.ts';
import { contentArchive } from '../../../src/search/content-archive.ts';
import { site } from '../../../src/site.ts';
import { flags, provideChromium } from '../../browser/chromium.ts';
import { adversarialQuery } from './adversarial.ts';
import { askMiniSearch, askVerbatim, coldStart, type Outcome } from './browser.ts';
import { generatedArchive } from './generate.ts';
import { kinds, knownItem, type KnownItem } from './known-items.ts';
import { attack } from './attack.ts';
import { seeded } from '../random.ts';
import { buildSite, installSearch, workerFile } from './site.ts';

const SEED = 2026;

/** Queries of each kind at each size, cold starts at each size, and queries that no one means well. */
const QUERIES = 300;
const COLD_STARTS = 9;
const ATTACKS = 10_000;

/** What is to be reached: the right quotation among the first ten, in percent; bytes of a cold start. */
const TARGET = { typo: 95, other: 99 };
const BYTES: Readonly<Record<number, number>> = { 1_000: 150_000, 10_000: 240_000 };

/**
 * Measures the search of the built site in a real browser, MiniSearch beside it, and prints what it finds.
 * @returns whether every target was reached
 */
export async function benchSearch(): Promise<boolean> {
  const dir = mkdtempSync(join(tmpdir(), 'verbatim-search-'));
  const browser = await chromium.launch({ executablePath: provideChromium(), args: flags });
  try {
    buildSite(join(dir, 'site'));
    const launch = contentArchive(await readContentFolder(contentDir()));
    const results = [await attacked(browser, join(dir, 'site'))];
    for (const archive of [launch, generatedArchive(1_000, SEED), generatedArchive(10_000, SEED)])
      results.push(await measured(browser, join(dir, 'site'), archive));
    return results.every((isReached) => isReached);
  } finally {
    await browser.close();
    rmSync(dir, { recursive: true });
  }
}

async function attacked(browser: Browser, dir: string): Promise<boolean> {
  const served = await serve(dir, 0, { base: site.base });
  const random = seeded(SEED);
  const queries = Array.from({ length: ATTACKS }, () => adversarialQuery(random));
  const faults = await attack(browser, served.url, queries);
  await served.close();
  console.log(
    `\n${ATTACKS} adversarial queries in the search over a page: ${faults.length} faults`,
  );
  for (const fault of faults.slice(0, 10)) console.log(`  ${fault}`);
  return faults.length === 0;
}

async function measured(browser: Browser, dir: string, archive: Archive): Promise<boolean> {
  const size = archive.quotes.all.length;
  await installSearch(archive, dir);
  const served = await serve(dir, 0, { base: site.base });
  const context = await browser.newContext({ baseURL: served.url });
  const page = await context.newPage();
  await page.goto('./about/');
  console.log(`\n${size} quotations${' '.repeat(24)}Verbatim            MiniSearch`);
  console.log(`${' '.repeat(29)}queries  first  top ten  ms   first  top ten  ms`);
  const times: number[] = [];
  let isReached = true;
  for (const kind of kinds) {
    const random = seeded(SEED);
    const items = random
      .sample(archive.quotes.all, size)
      .flatMap(
        (quote) => knownItem(kind, quote, archive, ({ id }) => address.quote(id), random) ?? [],
      )
      .slice(0, QUERIES);
    const queries = items.map(({ query }) => query);
    const places = { worker: `${served.url}${workerFile(dir)}`, folder: `${served.url}search/` };
    const ours = await askVerbatim(page, places, size, queries);
    const theirs = await askMiniSearch(page, `${served.url}bench/`, queries);
    times.push(...ours.map(({ ms }) => ms));
    const rate = rates(items, ours);
    if (rate.topTen < (kind.includes('typo') ? TARGET.typo : TARGET.other)) isReached = false;
    console.log(
      `${kind.padEnd(29)}${String(items.length).padStart(7)}${inColumns(rate)}${inColumns(rates(items, theirs))}`,
    );
  }
  console.log(`median of all queries: ${median(times).toFixed(1)} ms`);
  const random = seeded(SEED + 1);
  const starts: number[] = [];
  for (const quote of random.sample(archive.quotes.all, COLD_STARTS * 2)) {
    const item = knownItem(
      '3 content words',
      quote,
      archive,
      ({ id }) => address.quote(id),
      random,
    );
    if (item && starts.length < COLD_STARTS)
      starts.push(await coldStart(browser, served.url, item.query));
  }
  const most = Math.max(...starts);
  const limit = BYTES[size];
  if (limit !== undefined && most > limit) isReached = false;
  const mini = ['minisearch.js', 'minisearch.json'].reduce(
    (sum, file) => sum + brotliCompressSync(readFileSync(join(dir, 'bench', file))).length,
    0,
  );
  console.log(
    `cold start, brotli: median ${kilobytes(median(starts))}, most ${kilobytes(most)} of ${starts.length}` +
      `${limit === undefined ? '' : ` (at most ${kilobytes(limit)})`}; MiniSearch ${kilobytes(mini)}`,
  );
  const extra = ['words.json', 'facets.json'].map(
    (file) =>
      `${file} ${kilobytes(brotliCompressSync(readFileSync(join(dir, 'search', file))).length)}`,
  );
  console.log(`loaded when first needed: ${extra.join(', ')}`);
  await context.close();
  await served.close();
  return isReached;
}

interface Rates {
  readonly first: number;
  readonly topTen: number;
  readonly ms: number;
}

function rates(items: readonly KnownItem[], outcomes: readonly Outcome[]): Rates {
  const ranks = items.map(({ href }, index) => outcomes[index]?.hrefs.indexOf(href) ?? -1);
  const percent = (count: number): number => (100 * count) / items.length;
  return {
    first: percent(ranks.filter((rank) => rank === 0).length),
    topTen: percent(ranks.filter((rank) => rank >= 0).length),
    ms: median(outcomes.map(({ ms }) => ms)),
  };
}

function inColumns({ first, topTen, ms }: Rates): string {
  return `${first.toFixed(1).padStart(7)}${topTen.toFixed(1).padStart(8)}${ms.toFixed(1).padStart(6)}`;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
