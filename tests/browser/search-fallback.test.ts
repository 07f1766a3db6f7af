import { setTimeout as delay } from 'node:timers/promises';
import type { Page, Route } from 'playwright-core';
import { describe, expect } from 'vitest';
import { interfaceLanguage, pagesText } from '../../src/interface/strings.ts';
import { testInTab as test, tolerate } from './browser.ts';
import { samples } from './samples.ts';
import {
  archive,
  field,
  found,
  path,
  quotations,
  quote,
  searchFor,
  words,
} from './search-panel.ts';

const texts = pagesText.search;
const { common } = samples.search;

describe('without scripts', () => {
  test.override('options', { javaScriptEnabled: false });

  test('the search page offers the indexes, but no field that would not work', async ({ page }) => {
    await page.goto('search/');
    expect(await page.locator('noscript p').isVisible()).toBe(true);
    expect(await field(page).count()).toBe(0);
    for (const name of [
      texts.browse.speakers,
      texts.browse.topics,
      texts.browse.sources,
      texts.browse.quotations,
    ]) {
      await page.goto('search/');
      const response = page.waitForResponse((answer) => answer.request().isNavigationRequest());
      await page.locator('main').getByRole('link', { name, exact: true }).click();
      expect((await response).status()).toBe(200);
    }
  });

  test('a form leads to a quotation by the first letter of any of its words', async ({ page }) => {
    const [word = ''] = words;
    await page.goto('search/');
    await page.getByRole('button', { name: word[0]?.toUpperCase() ?? '', exact: true }).click();
    await page.waitForURL(`**/words/${word[0]}/?`);
    await page
      .locator('dl > div', { has: page.getByText(word, { exact: true }) })
      .locator(`a[href$="${path}"]`)
      .click();
    await page.waitForURL(`**/${path}`);
    expect(await page.locator('main blockquote').first().textContent()).toContain(
      quote.text.slice(0, 40),
    );
  });

  test('the link in the header leads to the search page', async ({ page }) => {
    await page.goto('about/');
    await page.getByRole('link', { name: pagesText.site.links.search, exact: true }).click();
    await page.waitForURL('**/search/');
  });
});

describe('on a slow connection', () => {
  test('a search for punctuation alone while the program is loading leaves the index intact', async ({
    page,
  }) => {
    // The programs of both bundles arrive at the same time if they are requested at the same time.
    const waiting: (() => void)[] = [];
    await page.route('**/search/*/wasm.*', async (route) => {
      const both = new Promise<void>((resolve) => waiting.push(resolve));
      if (waiting.length === 2) for (const release of waiting) release();
      await Promise.race([both, delay(500)]);
      await route.continue();
    });
    await page.goto('search/');
    await searchFor(page, '…');
    for (let again = 0; again < 5; again += 1) {
      await searchFor(page, words.join(' '));
      expect(await found(page).count()).toBe(1);
      await searchFor(page, words[0] ?? '');
      expect(await found(page).count()).toBe(1);
    }
  });
});

describe('if the search cannot run', () => {
  async function saysSo(page: Page, faults: string[]): Promise<void> {
    tolerate(faults);
    await page.goto(`search/?q=${common}`);
    await page.getByText(texts.failure).waitFor();
    expect(
      await page.locator('main').getByRole('link', { name: texts.browse.speakers }).isVisible(),
    ).toBe(true);
  }

  test('a blocked index is reported', async ({ page, faults }) => {
    await page.route('**/search/quotes/**', (route) => route.abort());
    await saysSo(page, faults);
  });

  test('blocked WebAssembly is reported', async ({ page, faults }) => {
    await page.route('**/*', (route) => withPolicy(route, "script-src 'self'"));
    await saysSo(page, faults);
  });

  test('the dialog on another page opens the search page, which reports it', async ({
    page,
    faults,
  }) => {
    tolerate(faults);
    // The index fails once a query is sent, not while it is being typed.
    const asked = Promise.withResolvers<undefined>();
    await page.route('**/search/quotes/**', async (route) => {
      await asked.promise;
      await route.abort();
    });
    await page.goto('about/');
    await page.keyboard.press('/');
    await page.locator('dialog[open]').waitFor();
    await field(page).fill(common);
    await field(page).press('Enter');
    asked.resolve(undefined);
    await page.waitForURL(`**/search/?q=${common}`);
    await page.getByText(texts.failure).waitFor();
  });
});

async function withPolicy(route: Route, policy: string): Promise<void> {
  const response = await route.fetch();
  const headers = { ...response.headers(), 'content-security-policy': policy };
  await route.fulfill({ response, headers });
}

test('a tab that was open while the site was built again finds results', async ({
  page,
  faults,
}) => {
  await page.goto('search/');
  await searchFor(page, words.join(' '));
  tolerate(faults);
  // The files of the earlier build are gone, and the new list names other files.
  let isListRead = false;
  await page.route(/\/search\/(?:index\.json|quotes\/(?:index|fragment)\/)/, (route) => {
    isListRead ||= route.request().url().includes('index.json');
    return isListRead ? route.continue() : route.fulfill({ status: 404 });
  });
  const other = archive.quotes.all.find(
    ({ language, id }) => language === interfaceLanguage && id !== quote.id,
  );
  await searchFor(page, (other?.text ?? '').split(' ').slice(0, 6).join(' '));
  expect(await page.locator('[data-search-panel][data-failed]').count()).toBe(0);
  expect(await quotations(page).count()).toBeGreaterThan(0);
  expect(isListRead).toBe(true);
});
