import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { expect, inject, test as base } from 'vitest';

/**
 * A test in a real browser on the built site. It receives `page`, in its own context, whose addresses are
 * relative to the site's front page: `page.goto('./')`, `page.goto('articles/')`. Set the context's options for
 * a `describe` or a file with `test.override('options', { … })`.
 *
 * A test fails if one of its pages throws, logs an error to the console, lacks a file, or requests anything from another
 * host. A test that expects such faults removes them from `faults`, or calls `tolerate` if more may come until it ends.
 */
export const test = base
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const browser = await chromium.connect(inject('browserEndpoint'));
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('options', (): BrowserContextOptions => ({}))
  .extend('context', async ({ browser, options }, { onCleanup }) => {
    const context = await newContext(browser, options);
    onCleanup(() => closeContext(context));
    return context;
  })
  .extend('faults', { auto: true }, ({ context }, { onCleanup }) => {
    const faults: string[] = [];
    const hear = (page: Page): void => {
      listen(page, faults);
    };
    context.pages().forEach(hear);
    context.on('page', hear);
    onCleanup(() => {
      context.off('page', hear);
      if (!tolerated.has(faults)) expect(faults, 'faults of the pages under test').toEqual([]);
    });
    return faults;
  })
  .extend('page', ({ context, faults: _listening }) => context.newPage());

/**
 * A test that opens a page, only looks at it, and leaves nothing behind that could affect another page. It uses a tab that
 * other such tests with the same options have used, since opening a new tab takes longer than loading a page.
 */
export const testInTab = test
  .extend('tabs', { scope: 'worker' }, () => new Map<string, Page[]>())
  .extend('tab', async ({ browser, options, tabs }, { onCleanup }) => {
    const key = JSON.stringify(options);
    const waiting = tabs.get(key) ?? [];
    tabs.set(key, waiting);
    const page = waiting.pop() ?? (await (await newContext(browser, options)).newPage());
    const size = page.viewportSize();
    onCleanup(async () => {
      page.removeAllListeners();
      // A handler still at work would otherwise end the whole run with an error of its own.
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      if (size) await page.setViewportSize(size);
      await page.emulateMedia({ media: null });
      // At its present position, the mouse may point at something on the next page.
      await page.mouse.move(0, 0);
      waiting.push(page);
    });
    return page;
  })
  .extend('context', ({ tab }) => tab.context())
  .extend('page', ({ tab, faults: _listening }) => tab);

/** Lists of faults that are not checked when their test ends. */
const tolerated = new WeakSet<readonly string[]>();

/** Allows the pages of a test to have faults until it ends, since the faults it expects may be reported at any time. */
export function tolerate(faults: readonly string[]): void {
  tolerated.add(faults);
}

/** The address that a page itself reports. Playwright's may be older, since it learns of a new fragment or query later. */
export async function addressOf(page: Page): Promise<URL> {
  return new URL(await page.evaluate(() => location.href));
}

/** Waits until a page has its fonts, which move words, and its scripts have done what they do when it is first drawn. */
export async function laidOut(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 2; frame += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

/** The maximum time to wait for something on a page, in milliseconds, allowing for a busy machine. */
const PATIENCE = 120_000;

/** Opens a context. The caller must close it with `closeContext`. */
export async function newContext(
  browser: Browser,
  options: BrowserContextOptions,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: inject('siteUrl'),
    // Tests that change or count requests would not see those of service workers.
    serviceWorkers: 'block',
    // Otherwise, if the next page is slow and cuts off the transition to it, Chromium reports an error of the page.
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(PATIENCE);
  return context;
}

export async function closeContext(context: BrowserContext): Promise<void> {
  // A handler still at work would otherwise end the whole run with an error of its own.
  for (const routed of [context, ...context.pages()])
    await routed.unrouteAll({ behavior: 'ignoreErrors' });
  await context.close();
}

function listen(page: Page, faults: string[]): void {
  const host = new URL(inject('siteUrl')).host;
  // Anything that the last page of a reused tab still does is not a fault of this test.
  let isNew = page.url() === 'about:blank';
  page.on('framenavigated', (frame) => {
    isNew ||= frame === page.mainFrame();
  });
  const note = (fault: string): void => {
    if (isNew) faults.push(fault);
  };
  page.on('pageerror', (error) => note(`threw: ${error.message}`));
  page.on('console', (message) => {
    // Failed loads are recorded below, with their addresses.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      note(`console: ${message.text()}`);
    }
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.host !== host) note(`other host: ${url.href}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.request().isNavigationRequest()) {
      note(`${response.status()}: ${response.url()}`);
    }
  });
}
