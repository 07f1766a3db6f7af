import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { sectionNames } from '../../src/settings/section-names.ts';
import { site as settings } from '../../src/site.ts';
import { test } from './changing-site.ts';
import { samples } from './samples.ts';

const { quotation } = samples;
const { article, unread } = samples.offline;
const siteFolder = inject('siteFolder');

/** A page of the site as it was built. */
const built = (path: string): string => readFileSync(join(siteFolder, path, 'index.html'), 'utf8');

/** Opens the article, and waits until a version with the given text is saved. */
async function read(page: Page, text = ''): Promise<void> {
  await page.goto(article);
  await expect.poll(() => keptPage(page)).toContain(text || '<h1');
}

/** The saved page of the article. Empty if it is not saved. */
const keptPage = (page: Page): Promise<string> =>
  page.evaluate(async (path) => {
    const list = await caches.match('/articles', { cacheName: 'verbatim-articles' });
    const kept = ((await list?.json()) ?? []) as { url: string; cache: string }[];
    const cacheName = kept.find(({ url }) => url.endsWith(path))?.cache;
    const response = cacheName && (await caches.match(path, { cacheName }));
    return response ? response.text() : '';
  }, `/${article}`);

const heading = (page: Page): Promise<string> =>
  page.getByRole('heading', { level: 1 }).innerText();

describe('without the network', () => {
  test('an article that was read opens again with the same layout and its quotations', async ({
    page,
    context,
    site,
  }) => {
    await read(page);
    const title = await heading(page);
    await site.goOffline(context);
    await page.goto(article);
    expect(await heading(page)).toBe(title);
    const family = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
    expect(family).toContain('Source Serif 4');
    await page.goto(quotation);
    expect(await heading(page)).toContain(samples.shared.opening.slice(1));
    expect(await page.locator('.printings .witness').count()).toBeGreaterThan(
      samples.printings.atLeast,
    );
  });

  test('such an article opens at every address that leads to it', async ({
    page,
    context,
    site,
  }) => {
    await read(page);
    const title = await heading(page);
    await site.goOffline(context);
    for (const address of [
      `${article}?utm_source=letter`,
      `${article}?fbclid=1#main`,
      article.replace(/\/$/, ''),
      `${article.replace(/\/$/, '')}?utm_source=letter`,
    ]) {
      await page.goto(address);
      expect(await heading(page)).toBe(title);
    }
    await page.goto(quotation.replace(/\/$/, ''));
    expect(new URL(page.url()).pathname).toBe(`/${quotation}`);
  });

  test('an article that was not read does not open', async ({ page, context, site }) => {
    await read(page);
    await site.goOffline(context);
    await expect(page.goto(unread)).rejects.toThrow();
  });
});

test('passages can be checked after a visit', async ({ page, context, site }) => {
  await page.goto('check/');
  const isSaved = (): Promise<boolean> =>
    page.evaluate(async () => {
      const list = await caches.match('/articles', { cacheName: 'verbatim-articles' });
      return list !== undefined && (await list.text()).includes('/check/');
    });
  await expect.poll(isSaved).toBe(true);
  await site.goOffline(context);
  await page.goto('check/');
  await page.fill('#check-text', samples.check.variant);
  await page.click('[data-check-form] button');
  await page.waitForSelector(`.finding[data-record="${samples.check.variantOf}"]`);
});

describe('an update', () => {
  const text = '<p>A new paragraph.</p></main>';

  test('replaces what was saved', async ({ page, context, site }) => {
    await read(page);
    site.changes.set(`/${article}`, [200, built(article).replace('</main>', text)]);
    await read(page, text);
    await site.goOffline(context);
    await page.goto(article);
    expect(await page.getByText('A new paragraph.').count()).toBe(1);
    await expect.poll(() => keptVersions(page)).toBe(1);
  });

  test('of a quotation opens later if the quotation is read again', async ({
    page,
    context,
    site,
  }) => {
    await read(page);
    site.changes.set(`/${quotation}`, [
      200,
      built(quotation).replace('</main>', '<p>A new note.</p></main>'),
    ]);
    await page.goto(`${quotation}?utm_source=letter`);
    const isKept = (): Promise<boolean> =>
      page.evaluate(
        async (path) =>
          (await (await caches.match(path))?.text())?.includes('A new note.') ?? false,
        `/${quotation}`,
      );
    await expect.poll(isKept).toBe(true);
    await site.goOffline(context);
    await page.goto(quotation);
    expect(await page.getByText('A new note.').count()).toBe(1);
  });

  test('with a missing part leaves everything saved as it was', async ({ page, context, site }) => {
    await read(page);
    site.changes.set(`/${article}`, [200, built(article).replace('</main>', text)]);
    site.asked.length = 0;
    site.changes.set(`/${quotation}`, [500, 'broken']);
    await page.goto(article);
    expect(await page.getByText('A new paragraph.').count()).toBe(1);
    await expect.poll(() => site.asked).toContain(`/${quotation}`);
    await expect.poll(() => keptVersions(page)).toBe(1);
    await site.goOffline(context);
    await page.goto(article);
    expect(await page.getByText('A new paragraph.').count()).toBe(0);
    await page.goto(quotation);
    expect(await heading(page)).toContain(samples.shared.opening.slice(1));
  });
});

/** The number of saved versions of articles in the browser. */
const keptVersions = (page: Page): Promise<number> =>
  page.evaluate(
    async () => (await caches.keys()).filter((name) => name.startsWith('verbatim-article ')).length,
  );

// A site without some section has this program only if it is also without offline reading.
const stop = readdirSync(join(siteFolder, '_astro')).find((name) =>
  name.startsWith('remove-service-worker'),
);
if (stop !== undefined || settings.sections.length === sectionNames.length)
  test('switching offline reading off removes everything', async ({ page, context, site }) => {
    await read(page);
    site.changes.set('/service-worker.js', [200, `importScripts('/_astro/${stop}');`]);
    await page.goto('about/');
    await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(0);
    await site.goOffline(context);
    await expect(page.goto(article)).rejects.toThrow();
  });
