import { text } from 'node:stream/consumers';
import { describe, expect } from 'vitest';
import { test } from './browser.ts';
import { samples } from './samples.ts';

describe.each([true, false])('a citation is saved as a file, scripts: %s', (javaScriptEnabled) => {
  test.override('options', { javaScriptEnabled, acceptDownloads: true });

  test.for([samples.article, samples.quotation])('%s', async (path, { page }) => {
    await page.goto(path);
    const [id = ''] = path.split('/').slice(1);
    const shown: string[] = [];
    for (const [name, ending, start] of [
      ['BibTeX', 'bib', '@'],
      ['RIS', 'ris', 'TY  - '],
      ['CSL-JSON', 'csl.json', '[\n'],
    ] as const) {
      const link = page.locator('.cite a[download]').filter({ hasText: name });
      const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
      expect(download.suggestedFilename()).toBe(`${id}.${ending}`);
      const saved = await text(await download.createReadStream());
      expect(saved.startsWith(start)).toBe(true);
      // RIS has carriage returns, which a page does not show.
      shown.push(saved.replaceAll('\r\n', '\n'));
    }
    // A quotation's page also shows the content of the files.
    const texts = await page.locator('.cite .copied-text').allTextContents();
    expect(texts).toEqual(path.startsWith('quotes/') ? shown : []);
    expect(new URL(page.url()).pathname.endsWith(`/${path}`)).toBe(true);
  });
});
