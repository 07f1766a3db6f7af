import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { laidOut, test } from './browser.ts';

const article = 'articles/how-a-quotation-changes/';

/** The words in view at the top of the scene. */
const wordsOf = (page: Page): Promise<string> =>
  page.locator('.scene > .frame .words').last().innerText();

const read = (page: Page): Promise<string | null> =>
  page.locator('.scene .state[data-read]').getAttribute('id');

describe('with motion', () => {
  test.override('options', {
    reducedMotion: 'no-preference',
    viewport: { width: 360, height: 800 },
  });

  test('the words of a scene stay in view, and change to those of the state being read', async ({
    page,
  }) => {
    await page.goto(article);
    await laidOut(page);
    const states = page.locator('.scene .state');
    const seen = new Set<string>();
    for (let index = 0; index < (await states.count()); index += 1) {
      const id = await states.nth(index).getAttribute('id');
      await states.nth(index).evaluate((state) => state.scrollIntoView());
      await expect.poll(() => read(page)).toBe(id);
      const box = await page.locator('.scene > .frame').boundingBox();
      // The frame is below the text of the first state, and then at the top.
      if (index > 0) expect(box?.y).toBeLessThan(800 - (box?.height ?? 0));
      if (index > 1) expect(box?.y).toBeCloseTo(0, 0);
      const height = await page
        .locator('.scene > .frame > *')
        .last()
        .evaluate((it) => it.scrollHeight);
      expect(height, 'the height of the words').toBeLessThanOrEqual((box?.height ?? 0) + 2);
      seen.add(await wordsOf(page));
    }
    expect(seen.size).toBe(await states.count());
  });

  test('an address leads to its state', async ({ page }) => {
    await page.goto(`${article}#q-oleg-vyugin-second-grade__lambham`);
    await expect.poll(() => read(page)).toBe('q-oleg-vyugin-second-grade__lambham');
    expect(await wordsOf(page)).toContain('for years');
  });

  test('nothing moves, and no focused link is hidden behind the words', async ({ page }) => {
    await page.goto(article);
    await laidOut(page);
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();
    await page
      .locator('.scene .state')
      .last()
      .evaluate((state) => state.scrollIntoView());
    await expect.poll(() => read(page)).toContain('newsnpr');
    expect(await height()).toBe(before);
    const links = await page.locator('.scene .state a:visible').all();
    for (const link of links.toReversed()) {
      await link.focus();
      const stage = await page.locator('.scene > .frame').boundingBox();
      const box = await link.boundingBox();
      if (!stage || !box) throw new Error('the words and the link are on the page');
      const isBehind = box.y >= stage.y && box.y + box.height <= stage.y + stage.height;
      expect(isBehind, (await link.textContent()) ?? '').toBe(false);
    }
  });
});

/** For each state, whether its own words are shown in place. */
const areStatic = (page: Page): Promise<boolean[]> =>
  page
    .locator('.scene .frame')
    .evaluateAll((frames) =>
      frames.map(
        (frame) =>
          getComputedStyle(frame).position === 'static' &&
          frame.getBoundingClientRect().height > 60,
      ),
    );

describe('each state has its own words', () => {
  test('with reduced motion', async ({ page }) => {
    await page.goto(article);
    expect(await areStatic(page)).toEqual([true, true, true, true, true, true]);
  });

  describe('or without scripts', () => {
    test.override('options', { reducedMotion: 'no-preference', javaScriptEnabled: false });

    test('even with motion', async ({ page }) => {
      await page.goto(article);
      expect(new Set(await areStatic(page))).toEqual(new Set([true]));
    });
  });

  describe('or in a low window or on paper', () => {
    test.override('options', { reducedMotion: 'no-preference' });

    test('even with motion', async ({ page }) => {
      await page.setViewportSize({ width: 800, height: 360 });
      await page.goto(article);
      expect(new Set(await areStatic(page))).toEqual(new Set([true]));
      await page.setViewportSize({ width: 800, height: 900 });
      await page.emulateMedia({ media: 'print' });
      expect(new Set(await areStatic(page))).toEqual(new Set([true]));
    });
  });
});
