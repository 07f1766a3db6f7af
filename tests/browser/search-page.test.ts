import { describe, expect } from 'vitest';
import { sortYear } from '../../src/dates/compare.ts';
import { parsedEdtf } from '../../src/dates/parsed.ts';
import { audit } from './audit.ts';
import { testInTab as test } from './browser.ts';
import {
  archive,
  field,
  found,
  ids,
  path,
  quotations,
  quote,
  settled,
  status,
  words,
} from './search-panel.ts';

describe('the search page', () => {
  test('finds results while typing, marks the words, and announces the count to screen readers', async ({
    page,
  }) => {
    await page.goto('search/');
    expect(await status(page).textContent()).toBe('');
    await field(page).pressSequentially(words.join(' '));
    await settled(page);
    const marked = (await found(page).locator('mark').allTextContents()).join(' ').toLowerCase();
    for (const word of words) expect(marked).toContain(word);
    expect(await found(page).locator('.label').textContent()).not.toBe('');
    expect(await status(page).textContent()).toMatch(/^\d+ quotations?, .*\. $/);
    expect(new URL(page.url()).searchParams.get('q')).toBe(words.join(' '));
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

  test('comes back with query, filters and scroll position', async ({ page }) => {
    await page.setViewportSize({ width: 400, height: 500 });
    await page.goto('search/?q=the&form=direct');
    await settled(page);
    await page.getByRole('button', { name: /^Show \d+ more of/ }).click();
    await quotations(page).nth(10).waitFor();
    const link = quotations(page).nth(12).getByRole('link');
    await link.scrollIntoViewIfNeeded();
    const top = await page.evaluate(() => scrollY);
    expect(top).toBeGreaterThan(500);
    const href = await link.getAttribute('href');
    await link.click();
    await page.waitForURL(`**${href ?? ''}`);
    await page.goBack();
    await settled(page);
    expect(await field(page).inputValue()).toBe('the');
    expect(await page.getByLabel('Form', { exact: true }).inputValue()).toBe('direct');
    expect(await quotations(page).count()).toBe(20);
    expect(Math.abs((await page.evaluate(() => scrollY)) - top)).toBeLessThan(50);
  });

  test('undoes a filter with Back', async ({ page }) => {
    await page.goto('search/?q=the');
    await settled(page);
    const all = await status(page).textContent();
    await page.getByText('Filters and order').click();
    await page.getByLabel('Form', { exact: true }).selectOption('indirect');
    await page.waitForURL('**/search/?q=the&form=indirect');
    await settled(page);
    expect(await status(page).textContent()).not.toBe(all);
    await page.goBack();
    await page.waitForURL('**/search/?q=the');
    await settled(page);
    expect(await page.getByLabel('Form', { exact: true }).inputValue()).toBe('');
    expect(await status(page).textContent()).toBe(all);
  });

  test('shows the search of a shared address', async ({ page }) => {
    const speaker = quote.speakers[0] ?? '';
    const theirs = archive.quotesBy(speaker).filter(({ form }) => form === quote.form);
    await page.goto(`search/?speaker=${speaker}&form=${quote.form}&order=newest`);
    await settled(page);
    expect(await status(page).textContent()).toMatch(new RegExp(`^${theirs.length} `));
    expect(await page.getByLabel('Order').inputValue()).toBe('newest');
    expect(await ids(page)).toEqual(
      theirs
        .map(({ id }) => id)
        .reverse()
        .slice(0, 10),
    );
  });

  test('counts the results that each choice of a filter would leave', async ({ page }) => {
    await page.goto('search/?q=the');
    await page.getByText('Filters and order').click();
    const options = page.getByLabel('Speaker').locator('option');
    // They come with an answer that is requested when the filters are opened.
    await options
      .filter({ hasText: /\(\d+\)$/ })
      .first()
      .waitFor({ state: 'attached' });
    const [label = ''] = (await options.allTextContents()).slice(1);
    const count = /\((\d+)\)$/.exec(label)?.[1];
    await page.getByLabel('Speaker').selectOption({ label });
    await page.waitForURL('**&speaker=*');
    await settled(page);
    expect(await status(page).textContent()).toMatch(new RegExp(`^${count ?? '?'} `));
  });

  test('narrows by years', async ({ page }) => {
    await page.goto('search/?from=2023&to=2024');
    await settled(page);
    const inYears = archive.quotes.all.filter(({ said }) =>
      [2023, 2024].includes(sortYear(parsedEdtf(said))),
    );
    const [counted] = /^\d+/.exec((await status(page).textContent()) ?? '') ?? [];
    expect(Number(counted)).toBe(inYears.length);
  });

  test('leads to the section of an article', async ({ page }) => {
    await page.goto('search/?q=sovereignty');
    await settled(page);
    const link = page.locator('[data-articles] p a').first();
    const hash = new URL((await link.getAttribute('href')) ?? '', page.url()).hash;
    await link.click();
    await page.waitForURL(`**${hash}`);
    expect(await page.locator(`[id="${hash.slice(1)}"]`).count()).toBe(1);
  });

  test('reads well at 360 px, filters open', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('search/?q=the&form=direct');
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await audit(page)).toEqual([]);
  });

  test('moves nothing when results appear', async ({ page }) => {
    await page.goto('search/?q=the');
    await settled(page);
    const shift = await page.evaluate(async () => {
      let sum = 0;
      // The entry's type is not in the DOM library.
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
