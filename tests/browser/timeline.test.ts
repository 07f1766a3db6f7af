import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { urls } from '../../src/urls.ts';
import { pagesOf } from '../../src/timeline/pages.ts';
import { yearOf } from '../../src/timeline/years.ts';
import { site } from '../../src/site.ts';
import { laidOut, testInTab as test } from './browser.ts';
import { events } from './timeline-events.ts';

/** A path of the site in the form that `page.goto` needs. */
const relative = (path: string): string => `./${path.slice(site.base.length)}`;

const listed = (page: Page): Promise<string[]> =>
  page.locator('main section > ol > li[id]').evaluateAll((items) => items.map(({ id }) => id));

describe('the timeline', () => {
  test('lists every event completely, on one page or on pages for the years', async ({ page }) => {
    const { paged } = pagesOf(events);
    const years = [...new Set(events.map(yearOf))].sort();
    const found: string[] = [];
    for (const year of paged ? years : [undefined]) {
      await page.goto(relative(urls.timelineOf({ year })));
      found.push(...(await listed(page)));
    }
    expect(found.sort()).toEqual(events.map(({ id }) => id).sort());
    const [event] = events;
    if (event === undefined) return;
    await page.goto(relative(urls.timelineOf({ year: yearOf(event) })));
    const item = page.locator(`li[id="${event.id}"]`);
    expect(await item.locator('h3').textContent()).toBe(event.title);
    for (const source of event.sources)
      expect(await item.locator(`a[href="${urls.source(source)}"]`).count()).toBe(1);
  });

  test('has each event at its address', async ({ page }) => {
    for (const [year, group] of Map.groupBy(events, yearOf)) {
      await page.goto(relative(urls.timelineOf({ year })));
      expect((await listed(page)).sort()).toEqual(group.map(({ id }) => id).sort());
      for (const event of group) expect(urls.event(event)).toMatch(new RegExp(`/${year}/#`));
    }
  });

  test('jumps to a year', async ({ page }) => {
    await page.goto('timeline/');
    const link = page.getByRole('navigation', { name: 'Browse the timeline' }).getByText(/^\d{4}/);
    const year = ((await link.last().textContent()) ?? '').slice(0, 4);
    await link.last().click();
    // If there are many events, each year has a page; otherwise they share one.
    const heading = page.getByRole('heading', {
      name: pagesOf(events).paged ? `Timeline: ${year}` : year,
      exact: true,
    });
    await heading.waitFor();
    const top = () => heading.evaluate((it) => it.getBoundingClientRect().top);
    await expect.poll(top).toBeLessThan(400);
  });

  test('links a mark to the event in the list', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto('timeline/');
    const link = page.locator('.chart a:has(.wide)').first();
    const id = await link.getAttribute('href');
    await link.locator('.wide').click();
    await expect.poll(() => page.locator('li:target').getAttribute('id')).toBe(id?.slice(1));
  });
});

describe('without scripts', () => {
  test.override('options', { javaScriptEnabled: false });

  test('events can be filtered by topic', async ({ page }) => {
    const [topic = ''] = events.flatMap(({ topics }) => topics);
    await page.goto('timeline/');
    await page.locator(`nav a[href="${urls.timelineOf({ topic })}"]`).click();
    await page.waitForURL(`**${urls.timelineOf({ topic })}`);
    expect(await page.locator('nav a[aria-current="page"]').count()).toBeGreaterThan(0);
    const ofTopic = events.filter(({ topics }) => topics.includes(topic));
    const { first } = pagesOf(ofTopic);
    expect((await listed(page)).sort()).toEqual(first.map(({ id }) => id).sort());
  });
});

test('on a phone, a 56 px axis stays in view and shows the reader’s position', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('timeline/');
  await laidOut(page);
  const axis = page.locator('.years.axis');
  const here = () => axis.locator('.here').evaluate((it) => it.getBoundingClientRect().left);
  await page.locator('main section > ol > li[id]').last().scrollIntoViewIfNeeded();
  await expect.poll(() => axis.boundingBox()).toMatchObject({ y: 0, height: 56 });
  await expect.poll(here).toBeGreaterThan(180);
  await page.locator('main section > ol > li[id]').first().scrollIntoViewIfNeeded();
  await expect.poll(here).toBeLessThan(90);
});

test('prints with every event', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('timeline/');
  const titles = page.locator('main section > ol > li[id] h3');
  expect(
    await titles.evaluateAll(
      (all) => all.filter((title) => title.getClientRects().length > 0).length,
    ),
  ).toBe(await titles.count());
});

describe('an article’s timeline', () => {
  test('lists its events, and draws them in print and if there is room', async ({ page }) => {
    await page.goto(await firstArticleWithTimeline(page));
    const shown = () =>
      Promise.all(
        ['.chart', '.brief-timeline li'].map((part) => page.locator(part).first().isVisible()),
      );
    await page.setViewportSize({ width: 820, height: 900 });
    expect(await shown()).toEqual([true, true]);
    await page.setViewportSize({ width: 320, height: 900 });
    expect(await shown()).toEqual([false, true]);
    await page.emulateMedia({ media: 'print' });
    expect(await shown()).toEqual([true, true]);
    const links = await page
      .locator('.brief-timeline a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const addresses = new Set(events.map((event) => urls.event(event)));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !addresses.has(link))).toEqual([]);
  });
});

test('nothing scrolls sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 });
  const [topic = ''] = events.flatMap(({ topics }) => topics);
  const year = events.map(yearOf).at(0);
  const paths = ['timeline/', urls.timelineOf({ year }), urls.timelineOf({ topic })];
  for (const path of [...paths.map((each) => (each.startsWith('/') ? relative(each) : each))]) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320);
  }
});

/** The address of an article that has a timeline. */
async function firstArticleWithTimeline(page: Page): Promise<string> {
  await page.goto('articles/');
  const links = await page
    .locator('main article a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  for (const link of links) {
    await page.goto(relative(link));
    if ((await page.locator('.brief-timeline').count()) > 0) return relative(link);
  }
  throw new Error('no article has a timeline');
}
