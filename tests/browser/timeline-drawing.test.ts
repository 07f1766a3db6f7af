import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { urls } from '../../src/urls.ts';
import { addressOf, laidOut, testInTab as test } from './browser.ts';
import { events } from './timeline-events.ts';

describe('the drawing', () => {
  test('says the same as the list: the date and title of every event, and the outcome of promises', async ({
    page,
  }) => {
    await page.goto('timeline/');
    const drawn = await page.locator('.chart a').evaluateAll((links) =>
      links.map((link) => ({
        id: link.getAttribute('href')?.slice(1) ?? '',
        words: link.getAttribute('aria-label') ?? link.querySelector('title')?.textContent ?? '',
      })),
    );
    const list = await page.locator('main section > ol > li[id]').evaluateAll((items) =>
      items.map((item) => ({
        id: item.id,
        date: item.querySelector('.when')?.firstElementChild?.textContent ?? '',
        title: item.querySelector('h3')?.textContent ?? '',
        text: item.textContent.replaceAll(/\s+/g, ' '),
      })),
    );
    expect(new Set(drawn.map(({ id }) => id))).toEqual(new Set(list.map(({ id }) => id)));
    for (const { id, words } of drawn) {
      const item = list.find((each) => each.id === id);
      expect(words).toContain(item?.title);
      expect(words.startsWith(`${item?.date}, `), words).toBe(true);
      // The sentences after the title are about a promise.
      for (const sentence of words
        .slice(words.indexOf(`: ${item?.title}.`))
        .split('. ')
        .slice(1))
        expect(item?.text).toContain(sentence.replace(/\.$/, ''));
    }
  });

  for (const width of [704, 820, 1120, 1440]) {
    test(`has no labels that touch marks or other labels at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('timeline/');
      await laidOut(page);
      const touching = await page.locator('.chart').evaluate((chart) => {
        const boxesOf = (selector: string) =>
          [...chart.querySelectorAll(selector)]
            .map((element) => ({ element, box: element.getBoundingClientRect() }))
            .filter(({ box }) => box.width > 0);
        const words = boxesOf('a text');
        const others = [...words, ...boxesOf('a circle, a .bar, a svg path, .lane')];
        return words.flatMap(({ element, box: a }) =>
          others
            .filter(
              ({ element: other, box: b }) =>
                other !== element &&
                a.left < b.right - 1 &&
                b.left < a.right - 1 &&
                a.top + 2 < b.bottom - 1 &&
                b.top + 1 < a.bottom - 2,
            )
            .map(({ element: other }) => [element.textContent, other.outerHTML]),
        );
      });
      expect(touching).toEqual([]);
      const inside = await page
        .locator('.chart a text')
        .evaluateAll((all) =>
          all.every((text) => text.getBoundingClientRect().right <= innerWidth),
        );
      expect(inside).toBe(true);
    });
  }

  test('is part of the printed page', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 642, height: 900 });
    await page.goto('timeline/');
    expect(await page.locator('.chart').isVisible()).toBe(true);
  });

  test('gives way to the list if there is no room', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 900 });
    await page.goto('timeline/');
    expect(await page.locator('.chart').isVisible()).toBe(false);
  });
});

describe('with scripts, the drawing', () => {
  const listedNow = (page: Page) => page.locator('main section > ol > li[id]:visible').count();
  const open = async (page: Page): Promise<void> => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto('timeline/');
    await page.locator('.chart[role]').waitFor();
    await laidOut(page);
  };

  test('describes in its line the event pointed at, and moves nothing', async ({ page }) => {
    await open(page);
    const line = page.locator('.reading > [role]');
    const top = () => page.locator('.events').evaluate((it) => it.getBoundingClientRect().top);
    const before = await top();
    const mark = page.locator('.chart a:has(> circle):has(.wide)').first();
    await mark.locator('circle').first().hover();
    const said = await mark.getAttribute('aria-label');
    await expect.poll(() => line.textContent()).toBe(said);
    expect(await top()).toBe(before);
  });

  test('lists the events of a span selected in it or of a year, and then all again', async ({
    page,
  }) => {
    await open(page);
    const all = await listedNow(page);
    const box = await page.locator('.chart').boundingBox();
    if (!box) throw new Error('the drawing is not visible');
    await page.mouse.move(box.x + box.width * 0.5, box.y + 5);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.7, box.y + 5, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => listedNow(page)).toBeLessThan(all);
    const some = await listedNow(page);
    expect(some).toBeGreaterThan(0);
    expect(await page.locator('.listed').textContent()).toContain(`${some} of ${all} events`);
    await page.locator('.listed button').click();
    await expect.poll(() => listedNow(page)).toBe(all);
    await page.locator('.chart .year text').last().click();
    await expect.poll(() => listedNow(page)).toBeLessThan(all);
  });

  test('moves from event to event with the arrow keys, and with Shift lists a span', async ({
    page,
  }) => {
    await open(page);
    const line = page.locator('.reading > [role]');
    const hint = await line.textContent();
    await page.locator('.chart a[tabindex="0"]').focus();
    await page.keyboard.press('Home');
    await expect.poll(() => line.textContent()).not.toBe(hint);
    const first = await line.textContent();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => line.textContent()).not.toBe(first);
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(() => listedNow(page)).toBe(3);
    expect(await page.locator('.chart a:not([aria-hidden])').count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => listedNow(page)).toBe(events.length);
  });

  test('lists a topic in place', async ({ page }) => {
    await open(page);
    const [topic = ''] = events.flatMap(({ topics }) => topics);
    await page.locator(`a[data-topic="${topic}"]`).click();
    const ofTopic = events.filter(({ topics }) => topics.includes(topic));
    await expect.poll(() => listedNow(page)).toBe(ofTopic.length);
    expect((await addressOf(page)).pathname).toBe(urls.timeline);
  });
});
