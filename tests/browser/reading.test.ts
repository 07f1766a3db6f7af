import { describe, expect } from 'vitest';
import { pagesText } from '../../src/interface/strings.ts';
import { site } from '../../src/site.ts';
import { addressOf, laidOut, testInTab as test } from './browser.ts';
import { samples } from './samples.ts';

const { article, notes } = samples;
const texts = pagesText.articles;

describe('an article', () => {
  test('opens a source note in place and returns the focus', async ({ page }) => {
    await page.goto(article);
    const link = page.locator('sup.note a').first();
    await link.focus();
    await page.keyboard.press('Enter');
    const note = page.locator('.source-note');
    await note.waitFor({ state: 'visible' });
    expect(await note.textContent()).toContain(notes.first);
    await page.keyboard.press('Escape');
    await note.waitFor({ state: 'hidden' });
    await expect.poll(() => link.evaluate((it) => it === document.activeElement)).toBe(true);
  });

  test('keeps a source note open if it was opened during a scroll, and closes it at the next scroll', async ({
    page,
  }) => {
    await page.goto(article);
    // Fonts that arrive later would scroll the page.
    await laidOut(page);
    await page.evaluate(() => {
      const link = document.querySelector<HTMLElement>('sup.note a');
      link?.scrollIntoView();
      link?.click();
    });
    const note = page.locator('.source-note');
    await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    expect(await note.isVisible()).toBe(true);
    await page.mouse.wheel(0, 200);
    await note.waitFor({ state: 'hidden' });
  });

  test('shows the reader’s position in the contents', async ({ page }) => {
    // A low window, so that any article can be scrolled that far.
    await page.setViewportSize({ width: 1440, height: 500 });
    await page.goto(article);
    await page.locator('#unverified').scrollIntoViewIfNeeded();
    await page.evaluate(() => document.getElementById('unverified')?.scrollIntoView());
    await page.locator('.contents a[aria-current]', { hasText: texts.unverified }).waitFor();
  });

  test('has its contents open if beside the text, and folded if above it', async ({ page }) => {
    const link = page.locator('.contents a').first();
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(article);
    expect(await link.isVisible()).toBe(true);
    await page.setViewportSize({ width: 820, height: 900 });
    await page.goto(article);
    expect(await link.isVisible()).toBe(false);
    await page.locator('.contents summary').click();
    await link.click();
    await expect.poll(async () => (await addressOf(page)).hash).not.toBe('');
  });
});

describe('on a phone', () => {
  test.override('options', {
    viewport: { width: 360, height: 800 },
    hasTouch: true,
    isMobile: true,
  });

  test('an article’s first sentence is on the first screen', async ({ page }) => {
    await page.goto(article);
    await laidOut(page);
    const end = await page.evaluate(() => {
      const first = document.querySelector('[data-part="body"] p');
      const range = document.createRange();
      const mark = first?.querySelector('sup');
      if (!first || !mark) return undefined;
      range.setStartBefore(first);
      range.setEndAfter(mark);
      return range.getBoundingClientRect().bottom;
    });
    expect(end).toBeLessThan(800);
  });

  test('note marks are large enough to touch, and far enough apart', async ({ page }) => {
    await page.goto(article);
    await laidOut(page);
    const boxes = await page.locator('sup.note a').evaluateAll((all) =>
      all.map((mark) => {
        const { x, y, width, height } = mark.getBoundingClientRect();
        return { x, y, width, height };
      }),
    );
    expect(boxes.length).toBeGreaterThan(notes.atLeast);
    expect(boxes.filter(({ width, height }) => width < 24 || height < 24)).toEqual([]);
    const near = boxes.filter(({ x, y, width }, index) => {
      const next = boxes[index + 1];
      const away = next && Math.hypot(next.x + next.width / 2 - x - width / 2, next.y - y);
      return away !== undefined && away < 24;
    });
    expect(near).toEqual([]);
  });
});

test('note marks are separated in copied text', async ({ page }) => {
  await page.goto(article);
  const copied = await page.evaluate(() => {
    const run = [...document.querySelectorAll('sup.note')].find(
      (marks) => marks.children.length > 2,
    );
    if (run) getSelection()?.selectAllChildren(run);
    return getSelection()?.toString();
  });
  expect(copied).toMatch(/^\d+ \d+ \d+/);
});

describe('with scripts off', () => {
  test.override('options', { javaScriptEnabled: false });

  test('an article is complete, and its notes lead to the sources and back', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(article);
    expect(await page.locator('.contents a').first().isVisible()).toBe(true);
    for (const heading of [...samples.headings, texts.keyQuotes, texts.unverified, texts.sources]) {
      expect(await page.locator('h2', { hasText: heading }).first().isVisible(), heading).toBe(
        true,
      );
    }
    await page.locator('sup.note a').first().click();
    await page.waitForURL('**/#note-1');
    await page.locator('#note-1 .back').first().click();
    await page.locator(':target').locator('a[href="#note-1"]').first().waitFor();
  });

  test('the gallery links to a quotation, and the quotation to its speaker', async ({ page }) => {
    await page.goto('quotes/');
    await page.locator('.quotation blockquote a').first().click();
    await page.waitForURL(/\/quotes\/[a-z0-9-]+\/$/);
    await page.locator('.speakers a').first().click();
    await page.waitForURL(/\/speakers\/[a-z0-9-]+\/$/);
  });

  if (site.sections.includes('timeline'))
    test('the timeline lists every event', async ({ page }) => {
      await page.goto('timeline/');
      expect(
        await page
          .getByRole('heading', { name: 'The list of presidential instructions is dated' })
          .isVisible(),
      ).toBe(true);
    });
});
