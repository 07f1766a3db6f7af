import type { Browser, Page } from 'playwright-core';

/**
 * Opens a page that records the effects of any attack.
 * @param url the address of the site's front page
 * @param faults receives one line for each effect
 */
export async function watchedPage(browser: Browser, url: string, faults: string[]): Promise<Page> {
  const page = await browser.newPage({
    baseURL: url,
    // A service worker would fetch the pages of everything an article quotes, without running them.
    serviceWorkers: 'block',
    viewport: { width: 800, height: 600 },
  });
  // Longer than usual, for busy machines.
  page.setDefaultTimeout(120_000);
  page.on('dialog', (dialog) => {
    faults.push(`dialog at ${page.url()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    const isMissingFile = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isMissingFile)
      faults.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:'))
      faults.push(`${page.url()} requested ${request.url()}`);
  });
  return page;
}
