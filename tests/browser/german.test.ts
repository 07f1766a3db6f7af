import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { testInTab } from './browser.ts';
import { pageKinds } from './page-kinds.ts';
import { quotations, searchFor, status } from './search-panel.ts';

const article = 'articles/ein-wort-weniger/';

/** Checks a passage and returns what the page says about it. */
async function check(page: Page, passage: string) {
  await page.goto('check/');
  await page.getByRole('textbox', { name: 'Ein Text, in dem ein Zitat steht' }).fill(passage);
  await page.getByRole('button', { name: 'Prüfen', exact: true }).click();
  await page.waitForSelector('[data-check][data-checked]');
  return page.locator('.finding').first();
}

describe('in German', () => {
  testInTab('every kind of page exists and is marked as German', async ({ page }) => {
    for (const path of pageKinds) {
      const response = await page.goto(path);
      expect(response?.status(), path).toBe(200);
      expect(await page.locator('html').getAttribute('lang'), path).toBe('de');
    }
  });

  testInTab('the first Tab leads to a link past the menu to the content', async ({ page }) => {
    await page.goto(article);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Zum Inhalt springen' });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await skip.isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/#main');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  testInTab.for([
    ['Fähren', 'an inflected form of “Fähre”'],
    ['fahre naechsten', 'umlauts spelled differently'],
    ['„im nächsten Jahr“', 'a phrase in German quotation marks'],
    ['Mai 2025', 'a month'],
    ['05.05.2025', 'a day'],
  ] as const)('the search finds a quotation by %s (%s)', async ([query], { page }) => {
    await page.goto('search/');
    await searchFor(page, query);
    expect(await quotations(page).getByRole('link').first().getAttribute('href')).toMatch(
      /\/quotes\/wolters-faehre\/$/,
    );
    expect(await status(page).textContent()).toMatch(/^\d+ Zitate?/);
  });

  testInTab('the search says that nothing was found', async ({ page }) => {
    await page.goto('search/');
    await searchFor(page, 'Leuchtturmwärterin');
    expect(await status(page).textContent()).toMatch(/^Keine Zitate\. .*weniger Wörtern/);
  });

  testInTab.for([
    ['„Die Fähre wird wahrscheinlich auch“', 'trimmed', 'Gekürzt'],
    [
      'Wir brauchen mehr Leuchttürme an dieser Küste, und zwar sofort',
      'not-on-record',
      'Das heißt nicht, dass es falsch ist',
    ],
  ] as const)('the check of %s finds: %s', async ([passage, grade, says], { page }) => {
    const finding = await check(page, passage);
    expect(await finding.getAttribute('data-grade')).toBe(grade);
    expect(await finding.innerText()).toContain(says);
  });
});
