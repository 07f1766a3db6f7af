import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { audit } from './audit.ts';
import { test } from './browser.ts';
import { pageKinds } from './page-kinds.ts';

/** The whole document; without the place in which scripts tell of what they did, as long as that is empty. */
const documentOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const place of copy.querySelectorAll('body > [role="status"].visually-hidden:empty'))
      place.remove();
    return copy.outerHTML;
  });

/** Where everything on the page is, and how large. */
const boxes = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.tagName, x, y, width, height].join(' ');
    }),
  );

describe.each([360, 1280])('at %i px', { concurrent: true }, (width) => {
  test.override('options', { viewport: { width, height: 900 }, colorScheme: 'light' });

  /** Looks at a page in light and in dark, which moves nothing, so that there only the colors are looked at. */
  async function auditBoth(page: Page, told: string): Promise<void> {
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await audit(page), `${told}, light`).toEqual([]);
    const inLight = await boxes(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await audit(page, 'colors'), `${told}, dark`).toEqual([]);
    expect(await boxes(page), `${told}, places in the dark`).toEqual(inLight);
  }

  // axe goes over a long page for a minute where the machine has other work.
  test.for(pageKinds)(
    'axe finds nothing on %s, with scripts and without, in light and in dark',
    { timeout: 180_000 },
    async (path, { page, context }) => {
      await page.goto(path, { waitUntil: 'load' });
      const scripted = await documentOf(page);
      await auditBoth(page, 'with scripts');
      // axe itself is a script: the site's own are kept away.
      const plain = await context.newPage();
      await plain.route('**/*.js', (route) => route.abort());
      await plain.goto(path);
      // Where scripts change nothing in the document, axe has seen it.
      if ((await documentOf(plain)) !== scripted) await auditBoth(plain, 'without scripts');
    },
  );
});
