import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';
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
    const context = await browser.newContext({
      baseURL: inject('siteUrl'),
      // Their requests would bypass the tests that change or count requests.
      serviceWorkers: 'block',
      // Chromium reports an error of the page if the next page is so slow that the transition to it is skipped.
      reducedMotion: 'reduce',
      ...options,
    });
    onCleanup(() => context.close());
    return context;
  })
  .extend('faults', { auto: true }, ({ context }, { onCleanup }) => {
    const faults: string[] = [];
    context.on('page', (page) => {
      listen(page, faults);
    });
    onCleanup(() => {
      expect(faults, 'faults of the pages under test').toEqual([]);
    });
    return faults;
  })
  .extend('page', ({ context, faults: _listening }) => context.newPage());

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
