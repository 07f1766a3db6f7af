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
 * host. A test that expects such a fault removes it from `faults`.
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
    onCleanup(() => context.close());
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
      expect(faults, 'faults of the pages under test').toEqual([]);
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
      waiting.push(page);
    });
    return page;
  })
  .extend('context', ({ tab }) => tab.context())
  .extend('page', ({ tab, faults: _listening }) => tab);

function newContext(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  return browser.newContext({
    baseURL: inject('siteUrl'),
    // What they fetch would go past the tests that change or count requests.
    serviceWorkers: 'block',
    // Chromium calls it an error of the page where a slow next page ends a transition to it.
    reducedMotion: 'reduce',
    ...options,
  });
}

function listen(page: Page, faults: string[]): void {
  const host = new URL(inject('siteUrl')).host;
  page.on('pageerror', (error) => faults.push(`threw: ${error.message}`));
  page.on('console', (message) => {
    // What could not be loaded is recorded below, with its address.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      faults.push(`console: ${message.text()}`);
    }
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.host !== host)
      faults.push(`other host: ${url.href}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.request().isNavigationRequest()) {
      faults.push(`${response.status()}: ${response.url()}`);
    }
  });
}
