import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Served } from '../../src/build/serve.ts';
import { flags, provideChromium } from '../browser/chromium.ts';
import { siteCopy, type SiteCopy } from './site-copy.ts';

/** A volume under its own path, which knows of the other one. */
function volume(year: string): SiteCopy {
  return siteCopy({ BASE_PATH: year, VOLUMES: '/2024/ /2025/', CARDS: 'off' });
}

/** Changes a volume's story from rain to snow, a year earlier. */
function retell({ content }: SiteCopy): void {
  const aboutSnow = (text: string): string =>
    text.replaceAll('rain', 'snow').replaceAll('Rain', 'Snow').replaceAll('2025', '2024');
  for (const entry of readdirSync(content.dir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = relative(content.dir, join(entry.parentPath, entry.name));
    const text = content.read(file);
    content.remove(file);
    content.write(aboutSnow(file), aboutSnow(text));
  }
}

/** Adds an older quotation, so that the other volume's quotations come between those of this one. */
function addOlder({ content }: SiteCopy): void {
  const text = 'The drought cannot last for ever';
  content.write(
    'quotes/lee-drought.md',
    `---
speakers: [ada-lee]
form: direct
medium: speech
text: ${text}
language: en
said: 2021-05-05
copy-text: post
chain: [morning-post]
witnesses:
  - id: post
    source: morning-post
    form: direct
    text: ${text}
topics: [weather]
status: published
published: 2025-06-10
---
`,
  );
}

const sites = [volume('2024'), volume('2025')] as const;
const [older, newer] = sites;
let host: string;
let served: Served;
let browser: Browser;

beforeAll(async () => {
  retell(older);
  addOlder(newer);
  await Promise.all(sites.map(({ content }) => content.accept()));
  const builds = await Promise.all(sites.map((site) => site.run('build.ts')));
  for (const { code, output } of builds) expect(code, output).toBe(0);
  host = mkdtempSync(join(tmpdir(), 'verbatim-host-'));
  cpSync(join(older.folder, 'dist'), join(host, '2024'), { recursive: true });
  cpSync(join(newer.folder, 'dist'), join(host, '2025'), { recursive: true });
  served = await serve(host, 0);
  browser = await chromium.launch({ executablePath: provideChromium(), args: flags });
});

afterAll(async () => {
  await browser.close();
  await served.close();
  for (const site of sites) site.remove();
  rmSync(host, { recursive: true });
});

/** Opens an address on the common host. Returns the page and its faults so far. */
async function open(address: string, prepare?: (page: Page) => Promise<unknown>) {
  // A service worker would fetch files that a test withholds from the page.
  const page = await browser.newPage({ serviceWorkers: 'block' });
  // Longer than usual, for busy machines.
  page.setDefaultTimeout(120_000);
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await prepare?.(page);
  await page.goto(`${served.url}${address}`);
  await page.locator('[data-results][aria-busy="false"]').waitFor({ state: 'attached' });
  return { page, faults };
}

const status = (page: Page) => page.getByRole('search').getByRole('status').textContent();
const links = (page: Page, kind: string) =>
  page
    .locator(`[data-${kind}] li`)
    .evaluateAll((items) => items.map((item) => item.querySelector('a')?.getAttribute('href')));

describe('two volumes that were built in parallel and are served on one host', () => {
  test('a quotation of the other volume is found, and its page opens', async () => {
    const { page, faults } = await open('2025/search/?q=snow+probably');
    expect(await links(page, 'quotations')).toEqual(['/2024/quotes/lee-snow/']);
    expect(faults).toEqual([]);
    await page.locator('[data-quotations] a').click();
    await page.waitForURL('**/2024/quotes/lee-snow/');
    expect(await page.locator('main blockquote').first().textContent()).toContain('The snow will');
    await page.close();
  });

  test('an article of the other volume is found, and its page opens', async () => {
    const { page, faults } = await open('2025/search/?q=promise+of+snow');
    expect(await links(page, 'articles')).toEqual(['/2024/articles/snow/']);
    expect(faults).toEqual([]);
    await page.locator('[data-articles] h3 a').click();
    await page.waitForURL('**/2024/articles/snow/');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('A promise of snow');
    await page.close();
  });

  test.each(['2024', '2025'])(
    'in %s, filters count both volumes and order by date across both',
    async (year) => {
      const { page, faults } = await open(`${year}/search/?speaker=ada-lee&order=newest`);
      expect(await links(page, 'quotations')).toEqual([
        '/2025/quotes/lee-rain/',
        '/2024/quotes/lee-snow/',
        '/2025/quotes/lee-drought/',
      ]);
      const choices = await page.getByLabel('Speaker').locator('option').allTextContents();
      expect(choices).toEqual(['Any', 'Ada Lee (3)']);
      expect(await page.getByLabel('From year').locator('option').allTextContents()).toEqual([
        'Any',
        '2021 (1)',
        '2024 (1)',
        '2025 (1)',
      ]);
      await page.getByLabel('From year').selectOption('2024');
      await page.waitForURL('**&from=2024*');
      await page.locator('[data-results][aria-busy="false"]').waitFor({ state: 'attached' });
      expect(await links(page, 'quotations')).toEqual([
        '/2025/quotes/lee-rain/',
        '/2024/quotes/lee-snow/',
      ]);
      expect(faults).toEqual([]);
      await page.close();
    },
  );

  test('for a typo, a word that only the other volume has is suggested', async () => {
    const { page, faults } = await open('2024/search/?q=druoght');
    expect(await status(page)).toContain('Did you mean drought?');
    expect(await links(page, 'quotations')).toEqual(['/2025/quotes/lee-drought/']);
    expect(faults).toEqual([]);
    await page.close();
  });

  test('if the other volume cannot be loaded, its own is searched, and the page says so', async () => {
    const { page } = await open('2025/search/?q=will+probably+come', (opened) =>
      opened.route('**/2024/search/**', (route) => route.abort()),
    );
    expect(await links(page, 'quotations')).toEqual(['/2025/quotes/lee-rain/']);
    expect(await status(page)).toContain('Part of the archive could not be searched.');
    await page.close();
  });

  test('if the program cannot be loaded, the page says so and does not wait for it', async () => {
    const { page } = await open('2025/search/?q=rain', (opened) =>
      opened.route('**/wasm.en.pagefind', (route) => route.abort()),
    );
    expect(await page.locator('[data-search-panel][data-failed]').count()).toBe(1);
    await page.close();
  });

  test('without scripts, the search page leads to the other volume', () => {
    const html = readFileSync(join(host, '2025/search/index.html'), 'utf8');
    expect(html).toContain('<a href="/2024/">');
    expect(html).not.toContain('<a href="/2025/">2025');
  });
});
