import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { expect, inject, test as base } from 'vitest';

/**
 * A test in a real browser on the built site. It gets `page`, in its own context, whose addresses are
 * relative to the site's front page: `page.goto('./')`, `page.goto('articles/')`. Set the context's options for
 * a `describe` or a file with `test.override('options', { … })`.
 *
 * A test fails if one of its pages throws, writes an error to the console, lacks a file, or requests anything from another
 * host. A test that expects such faults removes them from `faults`; if more of them may come until it ends, see `tolerate`.
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
 * A test that opens a page and looks at it, and leaves nothing that another page would find. Its tab is one that other
 * such tests with the same options have used: a new one takes longer than a page.
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
      // Where it is now, the next page may have something that shows when it is pointed at.
      await page.mouse.move(0, 0);
      waiting.push(page);
    });
    return page;
  })
  .extend('context', ({ tab }) => tab.context())
  .extend('page', ({ tab, faults: _listening }) => tab);

/** The faults that are not looked at when their test ends. */
const tolerated = new WeakSet<readonly string[]>();

/** Allows the pages of a test faults until it ends: what it expects may be reported at any time. */
export function tolerate(faults: readonly string[]): void {
  tolerated.add(faults);
}

/** Where a page says that it is. What Playwright says may be earlier: it hears of a new fragment or query later. */
export async function addressOf(page: Page): Promise<URL> {
  return new URL(await page.evaluate(() => location.href));
}

/** Waits until a page has its fonts, which move words, and what its scripts do when it is first drawn is done. */
export async function laidOut(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 2; frame += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

/** How long a page may take for what is waited for, on a busy machine, in milliseconds. */
const PATIENCE = 120_000;

/** Opens a context. To be closed with `closeContext`. */
export async function newContext(
  browser: Browser,
  options: BrowserContextOptions,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: inject('siteUrl'),
    // What they fetch would go past the tests that change or count requests.
    serviceWorkers: 'block',
    // Chromium calls it an error of the page where a slow next page ends a transition to it.
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
  // What the last page of a used tab still does is no fault of this test.
  let isNew = page.url() === 'about:blank';
  page.on('framenavigated', (frame) => {
    isNew ||= frame === page.mainFrame();
  });
  const note = (fault: string): void => {
    if (isNew) faults.push(fault);
  };
  page.on('pageerror', (error) => note(`threw: ${error.message}`));
  page.on('console', (message) => {
    // What could not be loaded is recorded below, with its address.
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
