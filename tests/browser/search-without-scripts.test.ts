import { expect } from 'vitest';
import { pagesText } from '../../src/interface/strings.ts';
import { testInTab as test } from './browser.ts';
import { field, path, quote, words } from './search-panel.ts';

const texts = pagesText.search;

test.override('options', { javaScriptEnabled: false });

test('the search page offers the indexes, and no field that would not work', async ({ page }) => {
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

test('a form leads to a quotation by the first letter of any word of it', async ({ page }) => {
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
