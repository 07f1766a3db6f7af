import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import type { Archive } from '../../../src/archive/archive.ts';
import { archiveFromContent } from '../../../src/archive/from-content.ts';
import { serve } from '../../../src/build/serve.ts';
import { contentDir, readContentFolder } from '../../../src/content/read.ts';
import { quoteFile } from '../../../src/outputs/open-data/files.ts';
import { indexInput } from '../../../src/search/index/index-input.ts';
import { writeSearchBundles } from '../../../src/search/index/write-bundles.ts';
import { site } from '../../../src/site.ts';
import { flags, provideChromium } from '../../browser/chromium.ts';
import { seeded } from '../random.ts';
import { buildSite } from '../search/site.ts';
import { archiveToCheck } from './archive.ts';
import { measured } from './measured.ts';

const SEED = 2026;
const SIZES = [1_000, 10_000] as const;

/**
 * Measures the check of pasted passages in a real browser, MiniSearch with the same comparison next to it, and prints the
 * results.
 * @returns whether every target was met
 */
export async function benchCheck(): Promise<boolean> {
  const dir = mkdtempSync(join(tmpdir(), 'verbatim-check-'));
  const browser = await chromium.launch({ executablePath: provideChromium(), args: flags });
  const folder = join(dir, 'site');
  try {
    buildSite(folder);
    const launch = archiveFromContent(await readContentFolder(contentDir()));
    const results: boolean[] = [];
    for (const archive of [launch, ...SIZES.map((size) => archiveToCheck(size, SEED))])
      results.push(await measuredIn(browser, folder, archive));
    return results.every((isReached) => isReached);
  } finally {
    await browser.close();
    rmSync(dir, { recursive: true });
  }
}

/** Measures an archive in a built site, whose records and search it replaces. */
async function measuredIn(browser: Browser, folder: string, archive: Archive): Promise<boolean> {
  const search = join(folder, 'search');
  await writeSearchBundles({ ...indexInput(archive), articles: [] }, search, folder);
  mkdirSync(join(folder, 'quotes'), { recursive: true });
  for (const quote of archive.quotes.all)
    writeFileSync(join(folder, 'quotes', `${quote.id}.json`), quoteFile(quote, archive));
  const served = await serve(folder, 0, { base: site.base });
  try {
    return await measured(browser, served.url, folder, archive, seeded(SEED));
  } finally {
    await served.close();
  }
}
