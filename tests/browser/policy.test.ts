import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished } from 'vitest';
import { headersOf } from '../../src/outputs/headers.ts';
import { site } from '../../src/site.ts';
import { test, testInTab, tolerate } from './browser.ts';
import { pageKinds } from './page-kinds.ts';
import { samples } from './samples.ts';

/** The embed page of a quotation on the site. */
const embed = `embed/${samples.quotation}`;

/** Files that are not pages, as paths relative to the front page. */
const files = [
  'quotes.json',
  ...(site.sections.includes('events') ? ['events.ics'] : []),
  'feeds/articles.xml',
  'feeds/quotes.json',
  'sitemap.xml',
  'robots.txt',
  'manifest.webmanifest',
  'schema/quote.json',
  'icon.svg',
  'icons/32.png',
];

/** Requests an address and checks its headers. */
async function hasItsHeaders(page: Page, path: string): Promise<void> {
  // The request has its own connection: the server may close an idle one just when it is used again.
  const response = await page.request.get(path, { headers: { connection: 'close' } });
  expect(response.status()).toBe(200);
  const asked = path.replace('./', '');
  for (const [name, value] of Object.entries(headersOf(asked)))
    expect(response.headers()[name.toLowerCase()], name).toBe(value);
}

/** Opens a page. A policy violation in the console or a request to another host makes the test fail. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' });
  // On a busy machine, the network can be idle before that.
  await page.waitForLoadState('load');
  expect(await page.evaluate(() => document.readyState)).toBe('complete');
}

describe('with its headers, and without violating its policy,', { concurrent: true }, () => {
  testInTab.for([...pageKinds, embed])(
    '“%s” is served, and nothing leaks from it',
    async (path, { page, context }) => {
      await hasItsHeaders(page, path);
      await open(page, path);
      expect(await context.cookies()).toEqual([]);
      expect(
        await page.evaluate(async () => ({
          cookie: document.cookie,
          local: localStorage.length,
          session: sessionStorage.length,
          databases: await indexedDB.databases(),
        })),
      ).toEqual({ cookie: '', local: 0, session: 0, databases: [] });
    },
  );

  testInTab.for(files)('“%s” is served', async (path, { page }) => {
    await hasItsHeaders(page, path);
    // A browser does not display such a file.
    if (!/\.ics$|\.webmanifest$/.test(path)) await open(page, path);
  });
});

test('an injected script does not run', async ({ page, faults }) => {
  await page.goto('about/');
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "ran"';
    const image = document.createElement('img');
    image.setAttribute('onerror', 'document.title = "ran"');
    image.src = 'data:,';
    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    const failed = new Promise((resolve) => image.addEventListener('error', resolve));
    document.body.append(script, image, style);
    await failed;
    return document.title === 'ran' || getComputedStyle(document.body).display === 'none';
  });
  expect(ran).toBe(false);
  tolerate(faults);
  await expect.poll(() => faults.length).toBeGreaterThanOrEqual(3);
  for (const fault of faults)
    expect(fault).toMatch(/violates the following Content Security Policy|blocked by CSP/);
});

test('nothing leaks during a search', async ({ page, context }) => {
  await page.goto('search/');
  await page.getByRole('searchbox').fill(samples.word);
  await page.locator('[data-quotations] li').first().waitFor();
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
});

describe('in a frame on another site', () => {
  /** Serves a page from another origin that frames one of our addresses. */
  async function framing(path: string, attributes = ''): Promise<string> {
    const html = `<!doctype html><title>Other</title><iframe src="${new URL(path, inject('siteUrl')).href}" ${attributes}></iframe>`;
    const server = createServer((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(html);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    // It listens on a port, so this is not the name of a pipe.
    const { port } = server.address() as AddressInfo;
    onTestFinished(() => {
      server.close();
      server.closeAllConnections();
    });
    return `http://127.0.0.1:${port}/`;
  }

  test.for(['', 'sandbox="allow-scripts"'])(
    'a quotation is shown with its styles: frame %s',
    async (attributes, { page, faults }) => {
      const other = await framing(embed, attributes);
      await page.goto(other, { waitUntil: 'networkidle' });
      const frame = page.frames()[1];
      if (frame === undefined) throw new Error('There is no frame.');
      await frame.locator('blockquote').first().waitFor();
      expect(
        await frame.evaluate(async () => {
          await document.fonts.ready;
          const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
          return {
            styled: sheets.length > 0 && sheets.every(({ sheet }) => sheet !== null),
            font: [...document.fonts].some(({ status }) => status === 'loaded'),
            failed: [...document.fonts].filter(({ status }) => status === 'error').length,
          };
        }),
      ).toEqual({ styled: true, font: true, failed: 0 });
      // The framing page is not ours.
      tolerate(faults);
      expect(faults.filter((fault) => !fault.includes(other))).toEqual([]);
    },
  );

  test.for(['./', 'search/', samples.quotation])(
    '“%s” is not shown',
    async (path, { page, faults }) => {
      const other = await framing(path);
      tolerate(faults);
      await page.goto(other, { waitUntil: 'networkidle' });
      await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/);
      await expect.poll(() => faults.join('\n')).toContain('frame-ancestors');
    },
  );
});
