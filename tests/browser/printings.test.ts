import { describe, expect } from 'vitest';
import { test } from './browser.ts';

const record = 'quotes/oleg-vyugin-second-grade/';

describe('the printings of a record', () => {
  for (const javaScriptEnabled of [true, false]) {
    describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
      test.override('options', { javaScriptEnabled });

      test('are compared with what each followed, or with the reference wording', async ({
        page,
      }) => {
        await page.goto(record);
        const step = page.locator('#lambham .words').first();
        const reference = page.locator('#lambham .words').last();
        expect([await step.isVisible(), await reference.isVisible()]).toEqual([true, false]);
        await page.getByLabel('Against the reference wording').check();
        expect([await step.isVisible(), await reference.isVisible()]).toEqual([false, true]);
        expect(await page.locator('#lambham .flags:visible').first().textContent()).toContain(
          'reference wording',
        );
      });

      test('are clean sentences until what was lost is asked for', async ({ page }) => {
        await page.goto(record);
        const words = page.locator('#dailytrending .words');
        expect(await words.innerText()).not.toContain('move forward');
        await page.getByLabel('Show what was lost').check();
        expect(await words.innerText()).toContain('move forward');
      });
    });
  }

  test('have an address each, which is in view where a link leads there', async ({ page }) => {
    await page.goto(`${record}#newsnpr`);
    const top = await page
      .locator('#newsnpr')
      .evaluate((row) => row.getBoundingClientRect().top / innerHeight);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(1);
  });

  test('are switched by keyboard', async ({ page }) => {
    await page.goto(record);
    await page.getByLabel('What each step changed').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByLabel('Against the reference wording').isChecked()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await page.getByLabel('Show what was lost').isChecked()).toBe(true);
  });
});

describe('on a phone', () => {
  test.override('options', { viewport: { width: 360, height: 740 } });

  for (const id of [
    'oleg-vyugin-second-grade',
    'kremlin-order-2024-12',
    'gref-most-critical-position',
    'vedyakhin-lag-2024-12',
    'putin-value-based-sovereignty',
    'chip-executive-everything-is-gone',
  ]) {
    test(`the first screen of ${id} has the verdict`, async ({ page }) => {
      await page.goto(`quotes/${id}/`);
      const bottom = await page
        .locator('.verdict')
        .evaluate((verdict) => verdict.getBoundingClientRect().bottom);
      expect(bottom).toBeLessThanOrEqual(740);
    });
  }
});
