import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { audit } from './audit.ts';
import { addressOf, laidOut, testInTab as test } from './browser.ts';
import { samples } from './samples.ts';

const { quotation: RECORD, stemma, printings } = samples;

const link = (page: Page, id: string) => page.locator(`.stemma a[data-printing="${id}"]`);
const hash = async (page: Page): Promise<string> => (await addressOf(page)).hash;
const overlay = (page: Page) => page.locator('[data-words] .overlay');

describe('the drawing of how words traveled', { concurrent: true }, () => {
  test.for([RECORD, samples.otherQuotation])(
    'has no overlapping words at any width on %s',
    async (path, { page }) => {
      await page.goto(path);
      await laidOut(page);
      for (const width of [320, 360, 820, 1100, 1440, 1920]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate(overlaps), `at ${width} px`).toEqual([]);
      }
    },
  );

  test('is a list that says each step in words', async ({ page }) => {
    await page.goto(RECORD);
    const step = page
      .locator('.stemma li', { has: page.locator(`a[data-printing="${stemma.step.id}"]`) })
      .last();
    expect((await step.locator('.changes').first().textContent())?.replace(/\s+/g, ' ')).toContain(
      stemma.step.says,
    );
    expect(await page.locator('.stemma svg:not([aria-hidden="true"])').count()).toBe(0);
  });

  test('changes the words at the top to those of the focused printing', async ({
    page,
    expect,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(RECORD);
    await laidOut(page);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await link(page, stemma.start).focus();
    for (const [key, id] of stemma.keys) {
      await page.keyboard.press(key);
      await expect.poll(() => hash(page), { message: key }).toBe(`#${id}`);
    }
    await link(page, stemma.reworded.id).focus();
    await expect
      .poll(() => overlay(page).locator('ins').allTextContents())
      .toContain(stemma.reworded.added);
    expect(await overlay(page).getAttribute('aria-hidden')).toBe('true');
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
    expect(await audit(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(async () => [await overlay(page).count(), await hash(page)]).toEqual([0, '']);
    await page.keyboard.press('Enter');
    await page.locator(`#${stemma.reworded.id}:target`).waitFor();
  });

  test('changes them while the pointer is on a printing, and back when it leaves', async ({
    page,
    expect,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(RECORD);
    await laidOut(page);
    await link(page, printings.shortened).hover();
    await overlay(page).waitFor();
    expect(await hash(page)).toBe(`#${printings.shortened}`);
    await page.mouse.move(0, 0);
    await overlay(page).waitFor({ state: 'detached' });
    expect(await hash(page)).toBe('');
  });

  test('shows which printings lack a word', async ({ page, expect }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(RECORD);
    await laidOut(page);
    const lacking = () =>
      page
        .locator('.stemma [data-lacks]')
        .evaluateAll((all: HTMLElement[]) => all.map(({ dataset }) => dataset['printing']).sort());
    await page.locator('[data-words] span', { hasText: stemma.word }).hover();
    await expect.poll(lacking).toEqual(stemma.lacking);
    await page.mouse.move(0, 0);
    await expect.poll(lacking).toEqual([]);
  });
});

describe('without scripts', () => {
  test.override('options', { javaScriptEnabled: false });

  test('the drawing leads to the printings', async ({ page }) => {
    await page.goto(RECORD);
    await link(page, stemma.reworded.id).click();
    await page.waitForURL(`**/#${stemma.reworded.id}`);
    expect(await page.locator(`#${stemma.reworded.id}`).isVisible()).toBe(true);
  });
});

/** The first words of lines that overlap lines of another node, or that are outside the page. */
function overlaps(): string[] {
  const lines = [...document.querySelectorAll('.stemma .node')].flatMap((node) => {
    const range = document.createRange();
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const found: { node: Element; box: DOMRect; words: string }[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode;
      if (text.parentElement?.closest('.visually-hidden')) continue;
      range.selectNodeContents(text);
      for (const box of range.getClientRects())
        found.push({ node, box, words: (text.textContent ?? '').trim().slice(0, 20) });
    }
    return found.filter(({ box }) => box.width > 2 && box.height > 2);
  });
  const found = lines.flatMap((one, index) =>
    lines
      .slice(index + 1)
      .filter(
        (other) =>
          other.node !== one.node &&
          one.box.left < other.box.right - 1 &&
          other.box.left < one.box.right - 1 &&
          one.box.top < other.box.bottom - 4 &&
          other.box.top < one.box.bottom - 4,
      )
      .map((other) => `${one.words} | ${other.words}`),
  );
  const outside = lines.filter(({ box }) => box.left < 0 || box.right > innerWidth + 1);
  return [...found, ...outside.map(({ words }) => words)];
}
