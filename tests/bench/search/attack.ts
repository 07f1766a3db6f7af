import type { Browser } from 'playwright-core';

/** Types one query after another into the search dialog, as a reader would; returns the faults. */
export async function attack(
  browser: Browser,
  siteUrl: string,
  queries: readonly string[],
): Promise<string[]> {
  const faults: string[] = [];
  const page = await browser.newPage();
  page.on('pageerror', (error) => faults.push(`threw: ${error.message}`));
  page.on('console', (message) => faults.push(`console: ${message.text()}`));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(`${siteUrl}about/`);
  await page.keyboard.press('/');
  await page.waitForSelector('dialog[open] input[name="q"]');
  // A hundred at a time, so that a broken page points to the queries that broke it.
  for (let start = 0; start < queries.length; start += 100) {
    const batch = queries.slice(start, start + 100);
    faults.push(...(await page.evaluate(submitAll, batch)));
  }
  if (page.url() !== `${siteUrl}about/`) faults.push(`the page went to ${page.url()}`);
  await page.close();
  return faults;
}

/** Runs in the page. */
async function submitAll(queries: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  const panel = document.querySelector('dialog [data-search-panel]');
  const form = panel?.querySelector('form');
  const field = panel?.querySelector<HTMLInputElement>('input[name="q"]');
  const results = panel?.querySelector('[data-results]');
  if (!panel || !form || !field || !results) return ['there is no search panel'];
  const allowed = /^(?:A|BLOCKQUOTE|BUTTON|DIV|FIGCAPTION|FIGURE|H2|H3|LI|MARK|OL|P|SECTION|SPAN)$/;
  for (const query of queries) {
    field.value = query;
    form.requestSubmit();
    while (results.getAttribute('aria-busy') === 'true')
      await new Promise((resolve) => setTimeout(resolve, 1));
    const shown = JSON.stringify(query).slice(0, 200);
    if (panel.hasAttribute('data-failed')) faults.push(`failed at ${shown}`);
    if ('injected' in globalThis) faults.push(`ran what was typed: ${shown}`);
    for (const element of panel.querySelectorAll('[data-results] *, [role="status"] *')) {
      const attributes = element.getAttributeNames().filter((name) => name.startsWith('on'));
      const isGlyph = element.matches('svg.barcode, svg.barcode > path');
      if ((!allowed.test(element.tagName) && !isGlyph) || attributes.length > 0)
        faults.push(`made ${element.outerHTML.slice(0, 100)} of ${shown}`);
    }
  }
  return faults;
}
