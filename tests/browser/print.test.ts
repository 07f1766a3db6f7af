import { describe, expect } from 'vitest';
import { site } from '../../src/site.ts';
import { laidOut, testInTab as test } from './browser.ts';
import { samples } from './samples.ts';

/** The number of pages in a PDF. */
function pages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
}

describe('a quotation’s record fits on one sheet', () => {
  for (const path of samples.records) {
    test(path, async ({ page }) => {
      await page.goto(path);
      await laidOut(page);
      for (const format of ['A4', 'Letter']) {
        expect(pages(await page.pdf({ format, printBackground: true })), format).toBe(1);
      }
    });
  }
});

if (site.sections.includes('timeline'))
  test('the present timeline fits on one sheet', async ({ page }) => {
    await page.goto('timeline/');
    await laidOut(page);
    expect(pages(await page.pdf({ format: 'A4', printBackground: true }))).toBe(1);
  });

test('a printed article keeps its notes with full addresses, without the interface', async ({
  page,
}) => {
  await page.goto(samples.article);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.contents').isVisible()).toBe(false);
  expect(await page.locator('#note-1 .back').first().isVisible()).toBe(false);
  const address = await page
    .locator('#note-1 a[href^="http"]')
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(address).toContain(samples.notes.host);
  // It is folded on screens.
  expect(await page.locator('#note-1').isVisible()).toBe(true);
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

const { correctedOften } = samples;
if (correctedOften !== undefined)
  test('a printed article has the address of its corrections', async ({ page }) => {
    await page.goto(correctedOften);
    await page.emulateMedia({ media: 'print' });
    const link = page.locator('section[aria-labelledby="corrections"] a');
    expect(await link.evaluate((it) => getComputedStyle(it, '::after').content)).toContain(
      `/${correctedOften}corrections/`,
    );
  });
