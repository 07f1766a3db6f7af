import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { contentDir, readContentFolder } from '../../../src/content/read.ts';
import { serve } from '../../../src/build/serve.ts';
import { writeSearchBundles } from '../../../src/search/index/write-bundles.ts';
import { indexInput } from '../../../src/search/index/index-input.ts';
import { archiveFromContent } from '../../../src/archive/from-content.ts';
import { site } from '../../../src/site.ts';
import { flags, provideChromium } from '../../browser/chromium.ts';
import { adversarialQuery } from './adversarial.ts';
import { generatedArchive } from './generate.ts';
import { attack } from './attack.ts';
import { seeded } from '../random.ts';
import { measured } from './measured.ts';
import { buildSite } from './site.ts';
import { heaviest, kilobytes } from './weight.ts';

const SEED = 2026;

/** How many adversarial queries are sent. */
const ATTACKS = 10_000;

/** The size of an archive whose files are measured but not searched, and the limit of one file, in bytes. */
const LARGE = 50_000;
const FILE = 100_000;

/**
 * Measures the search of the built site in a real browser, MiniSearch next to it, and prints the results.
 * @returns whether every target was met
 */
export async function benchSearch(): Promise<boolean> {
  const dir = mkdtempSync(join(tmpdir(), 'verbatim-search-'));
  const browser = await chromium.launch({ executablePath: provideChromium(), args: flags });
  try {
    buildSite(join(dir, 'site'));
    const launch = archiveFromContent(await readContentFolder(contentDir()));
    const results = [await attacked(browser, join(dir, 'site'))];
    for (const archive of [launch, generatedArchive(1_000, SEED), generatedArchive(10_000, SEED)])
      results.push(await measured(browser, join(dir, 'site'), archive, SEED));
    results.push(await weighed(join(dir, 'large')));
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

async function weighed(dir: string): Promise<boolean> {
  const archive = generatedArchive(LARGE, SEED);
  await writeSearchBundles(indexInput(archive), dir, dir);
  const files = heaviest(dir);
  console.log(`\n${LARGE} quotations, what one file takes, brotli, at most ${kilobytes(FILE)}:`);
  for (const { file, bytes } of files.slice(0, 8)) console.log(`  ${file} ${kilobytes(bytes)}`);
  return files.every(({ bytes }) => bytes <= FILE);
}
