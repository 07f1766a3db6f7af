import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { policyInPage } from '../../src/outputs/headers.ts';
import { closeContext, newContext, test as base } from './browser.ts';
import { pageKinds } from './page-kinds.ts';
import { passOn } from './pass-on.ts';
import { samples } from './samples.ts';
import { quotations, searchFor } from './search-panel.ts';

/** The embed page of a quotation on the site. */
const embed = `embed/${samples.quotation}`;

/** The front page's address, ending in a slash, on a host that sends none of our headers, like GitHub Pages. */
const test = base
  .extend('host', async ({}, { onCleanup }) => {
    const server = createServer((request, response) =>
      passOn(request, response, /^content-type$/),
    ).listen(0, 'localhost');
    await once(server, 'listening');
    onCleanup(() => {
      server.close();
      server.closeAllConnections();
    });
    // It listens on a port, so this is not the name of a pipe.
    return `http://localhost:${(server.address() as AddressInfo).port}/`;
  })
  .extend('hosted', async ({ browser, host }, { onCleanup }) => {
    const context = await newContext(browser, { baseURL: host });
    onCleanup(() => closeContext(context));
    return context.newPage();
  })
  .extend('refused', ({ hosted }) => {
    const refused: string[] = [];
    hosted.on('console', (message) => {
      if (message.type() === 'error') refused.push(message.text());
    });
    hosted.on('pageerror', ({ message }) => refused.push(message));
    return refused;
  });

/** The policy that a page itself states. */
const policyOf = (page: Page): Promise<string | null> =>
  page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');

test('every page states its policy, which blocks nothing that the page loads', async ({
  hosted,
  refused,
}) => {
  for (const path of [...pageKinds, embed]) {
    const response = await hosted.goto(path, { waitUntil: 'networkidle' });
    expect(response?.headers()['content-security-policy'], path).toBeUndefined();
    expect(await policyOf(hosted), path).toBe(policyInPage(path.replace('./', '')));
    expect(refused, path).toEqual([]);
  }
});

test('the search and the check work', async ({ hosted, refused }) => {
  await hosted.goto('search/');
  await searchFor(hosted, samples.word);
  expect(await quotations(hosted).count()).toBeGreaterThan(0);
  await hosted.goto('check/');
  await hosted.fill('#check-text', samples.check.variant);
  await hosted.click('[data-check-form] button');
  await hosted.locator(`.finding[data-record="${samples.check.variantOf}"]`).waitFor();
  expect(refused).toEqual([]);
});

test.for(['./', embed])(
  'content injected into “%s” neither runs nor is loaded',
  async (path, { hosted, refused }) => {
    await hosted.goto(path);
    const ran = await hosted.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "ran"';
      const style = document.createElement('style');
      style.textContent = 'body { display: none }';
      const image = document.createElement('img');
      image.src = 'https://elsewhere.example/pixel.png';
      const failed = new Promise((resolve) => image.addEventListener('error', resolve));
      document.body.append(script, style, image);
      await failed;
      return document.title === 'ran' || getComputedStyle(document.body).display === 'none';
    });
    expect(ran).toBe(false);
    await expect.poll(() => refused).toHaveLength(3);
    for (const message of refused)
      expect(message).toMatch(/violates the following Content Security Policy/);
  },
);
