import { describe, expect } from 'vitest';
import { sortYear } from '../../src/dates/compare.ts';
import { searchWords } from '../../src/search/search-words.ts';
import { parsedEdtf } from '../../src/dates/parsed.ts';
import { FIRST_QUOTATIONS, MORE_QUOTATIONS } from '../../src/search/browser/first-results.ts';
import { pagesText } from '../../src/interface/strings.ts';
import { audit } from './audit.ts';
import { addressOf, testInTab as test } from './browser.ts';
import { samples } from './samples.ts';
import {
  archive,
  field,
  found,
  ids,
  moreButton,
  path,
  quotations,
  quote,
  settled,
  status,
  words,
} from './search-panel.ts';

const texts = pagesText.search;
const { common, inSection, years } = samples.search;

describe('the search page', () => {
  test('finds results while typing, marks the words, and announces the count to screen readers', async ({
    page,
  }) => {
    await page.goto('search/');
    expect(await status(page).textContent()).toBe('');
    await field(page).pressSequentially(words.join(' '));
    await settled(page);
    const marked = (await found(page).locator('mark').allTextContents()).flatMap((text) =>
      searchWords(text).map((word) => word.text),
    );
    for (const word of words) expect(marked).toContain(word);
    expect(await found(page).locator('.label').textContent()).not.toBe('');
    expect(await status(page).textContent()).toMatch(/^\d+ \S+, .*\. $/);
    expect((await addressOf(page)).searchParams.get('q')).toBe(words.join(' '));
    const results = page.locator('[data-results]');
    expect(await results.getAttribute('data-query')).toBe(words.join(' '));
  });

  test('works with the keyboard: slash, arrows, Enter, Escape', async ({ page }) => {
    await page.goto('search/');
    await page.keyboard.press('/');
    await page.keyboard.type(words.join(' '));
    await settled(page);
    expect(await found(page).count()).toBe(1);
    const isFocused = (selector: string) =>
      page.evaluate((asked) => document.activeElement?.matches(asked), selector);
    await page.keyboard.press('ArrowDown');
    expect(await isFocused('[data-quotations] li:first-child a')).toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await isFocused('#search-text')).toBe(true);
    await page.keyboard.press('Escape');
    expect(await field(page).inputValue()).toBe('');
    await settled(page);
    expect(await quotations(page).count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await isFocused('#search-text')).toBe(false);
    await page.keyboard.press('/');
    await page.keyboard.type(words.join(' '));
    await settled(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${path}`);
  });

  test('is restored with its query, filters and the same result at the same height, however late fonts arrive', async ({
    page,
  }) => {
    const fontsAreLoaded = () =>
      page.evaluate(() => document.fonts.ready.then(({ status }) => status === 'loaded'));
    await page.setViewportSize({ width: 400, height: 500 });
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await page.goto(`search/?q=${common}&form=direct`);
    await settled(page);
    await moreButton(page).click();
    await quotations(page).nth(10).waitFor();
    const link = quotations(page).nth(12).getByRole('link');
    await link.scrollIntoViewIfNeeded();
    await expect.poll(fontsAreLoaded).toBe(true);
    const top = (await link.boundingBox())?.y ?? NaN;
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
    const href = await link.getAttribute('href');
    await link.click();
    await page.waitForURL(`**${href ?? ''}`);
    await page.goBack();
    await settled(page);
    expect(await field(page).inputValue()).toBe(common);
    expect(await page.getByLabel(texts.filters.form, { exact: true }).inputValue()).toBe('direct');
    expect(await quotations(page).count()).toBe(FIRST_QUOTATIONS + MORE_QUOTATIONS);
    await expect.poll(fontsAreLoaded).toBe(true);
    expect(Math.abs(((await link.boundingBox())?.y ?? NaN) - top)).toBeLessThan(50);
  });

  test('undoes a filter with the Back button', async ({ page }) => {
    await page.goto(`search/?q=${common}`);
    await settled(page);
    const all = await status(page).textContent();
    await page.getByText(texts.options).click();
    await page.getByLabel(texts.filters.form, { exact: true }).selectOption('indirect');
    await page.waitForURL(`**/search/?q=${common}&form=indirect`);
    await settled(page);
    expect(await status(page).textContent()).not.toBe(all);
    await page.goBack();
    await page.waitForURL(`**/search/?q=${common}`);
    await settled(page);
    expect(await page.getByLabel(texts.filters.form, { exact: true }).inputValue()).toBe('');
    expect(await status(page).textContent()).toBe(all);
  });

  test('shows the search in a shared address', async ({ page }) => {
    const speaker = quote.speakers[0] ?? '';
    const theirs = archive.quotesBy(speaker).filter(({ form }) => form === quote.form);
    await page.goto(`search/?speaker=${speaker}&form=${quote.form}&order=newest`);
    await settled(page);
    expect(await status(page).textContent()).toMatch(new RegExp(`^${theirs.length} `));
    expect(await page.getByLabel(texts.order).inputValue()).toBe('newest');
    expect(await ids(page)).toEqual(
      theirs
        .map(({ id }) => id)
        .reverse()
        .slice(0, FIRST_QUOTATIONS),
    );
  });

  test('shows how many results each choice of a filter would leave', async ({ page }) => {
    await page.goto(`search/?q=${common}`);
    await page.getByText(texts.options).click();
    const options = page.getByLabel(texts.filters.speaker).locator('option');
    // The counts come with an answer that is requested when the filters are opened.
    await options
      .filter({ hasText: /\(\d+\)$/ })
      .first()
      .waitFor({ state: 'attached' });
    const [label = ''] = (await options.allTextContents()).slice(1);
    const count = /\((\d+)\)$/.exec(label)?.[1];
    await page.getByLabel(texts.filters.speaker).selectOption({ label });
    await page.waitForURL('**&speaker=*');
    await settled(page);
    expect(await status(page).textContent()).toMatch(new RegExp(`^${count ?? '?'} `));
  });

  test('narrows by years', async ({ page }) => {
    await page.goto(`search/?from=${years[0]}&to=${years[1]}`);
    await settled(page);
    const inYears = archive.quotes.all.filter(({ said }) =>
      years.includes(sortYear(parsedEdtf(said))),
    );
    const [counted] = /^\d+/.exec((await status(page).textContent()) ?? '') ?? [];
    expect(Number(counted)).toBe(inYears.length);
  });

  test('links to a section of an article', async ({ page }) => {
    await page.goto(`search/?q=${inSection}`);
    await settled(page);
    const link = page.locator('[data-articles] p a').first();
    const hash = new URL((await link.getAttribute('href')) ?? '', page.url()).hash;
    await link.click();
    await page.waitForURL(`**${hash}`);
    expect(await page.locator(`[id="${hash.slice(1)}"]`).count()).toBe(1);
  });

  test('fits and is accessible at 360 px with filters open', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`search/?q=${common}&form=direct`);
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await audit(page)).toEqual([]);
  });

  test('moves nothing when results appear', async ({ page }) => {
    await page.goto(`search/?q=${common}`);
    await settled(page);
    const shift = await page.evaluate(async () => {
      let sum = 0;
      // The entry's type is missing from the DOM library.
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          sum += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
      await new Promise((resolve) => setTimeout(resolve, 500));
      return sum;
    });
    expect(shift).toBeLessThan(0.02);
  });
});
