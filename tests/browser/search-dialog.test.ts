import { describe, expect } from 'vitest';
import { adversarialQuery } from '../bench/search/adversarial.ts';
import { pagesText, searchText } from '../../src/interface/strings.ts';
import { attack } from '../bench/search/attack.ts';
import { seeded } from '../bench/random.ts';
import { addressOf, testInTab as test } from './browser.ts';
import { field, found, path, settled, words } from './search-panel.ts';

describe('the search dialog on any page', () => {
  test('opens with a slash, searches, clears and closes with Escape, and returns the focus', async ({
    page,
  }) => {
    await page.goto('about/');
    const link = page.getByRole('link', { name: pagesText.site.links.search, exact: true });
    await link.focus();
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: searchText.title });
    await dialog.waitFor();
    await page.keyboard.type(words.join(' '));
    await settled(page);
    expect(await found(page).count()).toBe(1);
    expect((await addressOf(page)).search).toBe('');
    await page.keyboard.press('Escape');
    expect(await field(page).inputValue()).toBe('');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await expect
      .poll(() => link.evaluate((element) => element === document.activeElement))
      .toBe(true);
  });

  test('closes at the first Escape if nothing has been typed', async ({ page }) => {
    await page.goto('about/');
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: searchText.title });
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await page.keyboard.press('/');
    await dialog.waitFor();
    await page.keyboard.type(' ');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  });

  test('opens with a slash pressed immediately after it was closed, before the page is drawn', async ({
    page,
  }) => {
    await page.goto('about/');
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: searchText.title });
    await dialog.waitFor();
    await page.evaluate(() => {
      for (const key of ['Escape', '/'])
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
        );
    });
    await dialog.waitFor();
  });

  test('does not open if Escape was pressed before it could', async ({ page }) => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/search/', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('about/');
    const loading = page.waitForRequest('**/search/');
    await page.keyboard.press('/');
    await loading;
    await page.keyboard.press('Escape');
    const loaded = page.waitForResponse('**/search/');
    release();
    await (await loaded).finished();
    await page.keyboard.press('/');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    expect(await page.locator('dialog').count()).toBe(1);
  });

  test('does not open with a slash if the reader has switched that off, even on later pages', async ({
    page,
  }) => {
    const choice = page.getByRole('checkbox', { name: pagesText.search.shortcut });
    await page.goto('search/');
    await choice.uncheck();
    await page.goto('about/');
    await page.keyboard.press('/');
    await page.getByRole('link', { name: pagesText.site.links.search, exact: true }).click();
    await page.getByRole('dialog', { name: searchText.title }).waitFor();
    expect(await field(page).inputValue()).toBe('');
    expect(await choice.isChecked()).toBe(false);
    await choice.check();
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    await page.keyboard.press('/');
    await page.getByRole('dialog', { name: searchText.title }).waitFor();
  });

  test('opens with the link in the header', async ({ page }) => {
    await page.goto('about/');
    await page.getByRole('link', { name: pagesText.site.links.search, exact: true }).click();
    await page.getByRole('dialog', { name: searchText.title }).waitFor();
    await page.keyboard.type(words.join(' '));
    await settled(page);
    await found(page).getByRole('link').click();
    await page.waitForURL(`**/${path}`);
  });

  test('survives 150 hostile queries', async ({ page, browser }) => {
    await page.goto('./');
    const random = seeded(4);
    const queries = Array.from({ length: 150 }, () => adversarialQuery(random));
    expect(await attack(browser, page.url(), queries)).toEqual([]);
  });
});
