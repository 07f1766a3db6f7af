import { describe, expect } from 'vitest';
import { testInTab as test } from './browser.ts';

/** How many pages a PDF has. */
function pages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
}

describe('a quotation’s record fits one sheet', () => {
  for (const id of [
    'kremlin-order-2024-12',
    'oleg-vyugin-second-grade',
    'gref-most-critical-position',
    'vedyakhin-lag-2025-11',
  ]) {
    test(id, async ({ page }) => {
      await page.goto(`quotes/${id}/`);
      for (const format of ['A4', 'Letter']) {
        expect(pages(await page.pdf({ format, printBackground: true })), format).toBe(1);
      }
    });
  }
});

test('the timeline of today fits one sheet', async ({ page }) => {
  await page.goto('timeline/');
  expect(pages(await page.pdf({ format: 'A4', printBackground: true }))).toBe(1);
});

test('a printed article keeps its notes with full addresses, without the interface', async ({
  page,
}) => {
  await page.goto('articles/kremlin-order-russia-china-ai/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.contents').isVisible()).toBe(false);
  expect(await page.locator('#note-1 .back').first().isVisible()).toBe(false);
  const address = await page
    .locator('#note-1 a[href^="http"]')
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(address).toContain('business-standard.com');
  // Folded on screens.
  expect(await page.locator('#note-1').isVisible()).toBe(true);
  expect(await page.locator('.corrections li').first().isVisible()).toBe(true);
  const letters = await page
    .locator('.witness .annotation')
    .first()
    .evaluate((remark) => [
      getComputedStyle(remark, '::first-letter').textTransform,
      getComputedStyle(remark).textTransform,
    ]);
  expect(letters, 'a remark begins with a capital, and only begins with one').toEqual([
    'uppercase',
    'none',
  ]);
});
