import { describe, expect } from 'vitest';
import { testInTab as test } from './browser.ts';

const article = 'articles/kremlin-order-russia-china-ai/';

describe('an article', () => {
  test('opens a source note in place, and returns the focus', async ({ page }) => {
    await page.goto(article);
    const link = page.locator('#ref-1');
    await link.focus();
    await page.keyboard.press('Enter');
    const note = page.locator('.source-note');
    await note.waitFor({ state: 'visible' });
    expect(await note.textContent()).toContain('Business Standard');
    await page.keyboard.press('Escape');
    await note.waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('ref-1');
  });

  test('keeps a source note open that was opened during a scroll, and closes it at the next scroll', async ({
    page,
  }) => {
    await page.goto(article);
    await page.evaluate(() => {
      const link = document.querySelector<HTMLElement>('#ref-1');
      link?.scrollIntoView();
      link?.click();
    });
    const note = page.locator('.source-note');
    await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    expect(await note.isVisible()).toBe(true);
    await page.mouse.wheel(0, 200);
    await note.waitFor({ state: 'hidden' });
  });

  test('marks in the contents where the reader is', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(article);
    await page.locator('#unverified').scrollIntoViewIfNeeded();
    await page.evaluate(() => document.getElementById('unverified')?.scrollIntoView());
    await page
      .locator('.contents a[aria-current]', { hasText: 'What we could not verify' })
      .waitFor();
  });
});

describe('with scripts off', () => {
  test.override('options', { javaScriptEnabled: false });

  test('an article is complete, and its notes lead to the sources and back', async ({ page }) => {
    await page.goto(article);
    for (const heading of [
      'Our take',
      'Why it matters',
      'Key quotes',
      'What we could not verify',
      'Sources',
    ]) {
      expect(await page.locator('h2', { hasText: heading }).first().isVisible(), heading).toBe(
        true,
      );
    }
    await page.locator('#ref-1').click();
    expect(new URL(page.url()).hash).toBe('#note-1');
    await page.locator('#note-1 .back').click();
    expect(new URL(page.url()).hash).toBe('#ref-1');
  });

  test('the gallery leads to a quotation, and the quotation to its speaker', async ({ page }) => {
    await page.goto('quotes/');
    await page
      .getByRole('link', { name: /the full record/ })
      .first()
      .click();
    expect(new URL(page.url()).pathname).toMatch(/\/quotes\/[a-z0-9-]+\/$/);
    await page.locator('.speakers a').first().click();
    expect(new URL(page.url()).pathname).toMatch(/\/speakers\/[a-z0-9-]+\/$/);
  });

  test('the timeline lists every event', async ({ page }) => {
    await page.goto('timeline/');
    expect(
      await page
        .getByRole('heading', { name: 'The list of presidential instructions is dated' })
        .isVisible(),
    ).toBe(true);
  });
});
