import { describe, expect } from 'vitest';
import { pagesText } from '../../src/interface/strings.ts';
import { laidOut, testInTab as test } from './browser.ts';
import { samples } from './samples.ts';

const { quotation: record, printings } = samples;
const texts = pagesText.record.printings;

describe('the printings of a record', () => {
  for (const javaScriptEnabled of [true, false]) {
    describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
      test.override('options', { javaScriptEnabled });

      test('are compared with the printing they follow, or with the reference wording', async ({
        page,
      }) => {
        await page.goto(record);
        const step = page.locator(`#${printings.altered} .words`).first();
        const reference = page.locator(`#${printings.altered} .words`).last();
        expect([await step.isVisible(), await reference.isVisible()]).toEqual([true, false]);
        await page.getByLabel(texts.byReference).check();
        expect([await step.isVisible(), await reference.isVisible()]).toEqual([false, true]);
        expect(
          await page.locator(`#${printings.altered} .flags:visible`).first().textContent(),
        ).toContain(texts.fromReference);
      });

      test('are clean sentences until a reader asks for the lost words', async ({ page }) => {
        await page.goto(record);
        const words = page.locator(`#${printings.shortened} .words`);
        expect(await words.innerText()).not.toContain(printings.lost);
        await page.getByLabel(texts.lost).check();
        expect(await words.innerText()).toContain(printings.lost);
      });
    });
  }

  test('have their own addresses, and are in view when a link leads there', async ({ page }) => {
    await page.goto(`${record}#${printings.last}`);
    const isInView = () =>
      page.locator(`#${printings.last}`).evaluate((row) => {
        const { top } = row.getBoundingClientRect();
        return top >= 0 && top < innerHeight;
      });
    await expect.poll(isInView).toBe(true);
  });

  test('are controlled by keyboard', async ({ page }) => {
    await page.goto(record);
    await page.getByLabel(texts.byStep).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByLabel(texts.byReference).isChecked()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await page.getByLabel(texts.lost).isChecked()).toBe(true);
  });
});

describe('on a phone', () => {
  test.override('options', { viewport: { width: 360, height: 740 } });

  for (const path of samples.verdicts) {
    test(`the first screen of ${path} has the verdict`, async ({ page }) => {
      await page.goto(path);
      await laidOut(page);
      const bottom = await page
        .locator('.verdict')
        .evaluate((verdict) => verdict.getBoundingClientRect().bottom);
      expect(bottom).toBeLessThanOrEqual(740);
    });
  }
});
