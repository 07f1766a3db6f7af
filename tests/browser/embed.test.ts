import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject } from 'vitest';
import { contentDir, readContentFolder } from '../../src/content/read.ts';
import { quotationText } from '../../src/interface/strings.ts';
import { laidOut, test, testInTab } from './browser.ts';
import { samples } from './samples.ts';
import { withFonts } from './with-fonts.ts';

testInTab(
  'every embed states a height that fits its page, and at most a quarter more',
  async ({ page }) => {
    const { files } = await readContentFolder(contentDir());
    await page.setViewportSize({ width: 600, height: 100 });
    await withFonts(page);
    const wrong: string[] = [];
    for (const { id } of files.filter(({ collection }) => collection === 'quotes')) {
      await page.goto(`embed/quotes/${id}/`);
      await laidOut(page);
      const real = await page.evaluate(() => document.documentElement.scrollHeight);
      const answer = readFileSync(join(inject('siteFolder'), `embed/quotes/${id}.json`), 'utf8');
      const { height: stated } = JSON.parse(answer) as { height: number };
      if (stated < real || stated > real * 1.25) wrong.push(`${id}: ${stated} for ${real}`);
    }
    expect(wrong).toEqual([]);
  },
);

describe('on a page of another site, with another policy', () => {
  test.override('options', { bypassCSP: true });

  test('an embedded quotation fits the frame it requests, shows its label and runs no script', async ({
    page,
  }) => {
    await withFonts(page);
    await page.goto(samples.quotation);
    const discovery = await page
      .locator('link[type="application/json+oembed"]')
      .getAttribute('href');
    const answer = await page.evaluate(
      async (address) =>
        (await fetch(new URL(address).pathname)).json() as Promise<{
          html: string;
          height: number;
        }>,
      discovery ?? '',
    );
    const source = / src="https?:\/\/[^/]+([^"]*)"/.exec(answer.html)?.[1] ?? '';
    await page.setContent(
      answer.html.replace(/ src="[^"]*"/, ` src="${new URL(source, page.url()).href}"`),
    );
    const frame = page.frameLocator('iframe');
    await frame.getByText(quotationText.forms.direct.label).waitFor();
    const height = await frame.locator('html').evaluate(async (root) => {
      await document.fonts.ready;
      return root.scrollHeight;
    });
    expect(height).toBeLessThanOrEqual(answer.height);
    expect(await frame.locator('script').count()).toBe(0);
  });
});
