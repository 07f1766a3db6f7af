import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { audit } from './audit.ts';
import { testInTab as test } from './browser.ts';
import { pageKinds } from './page-kinds.ts';

/** The whole document, except for the element of script announcements while it is empty. */
const documentOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const place of copy.querySelectorAll('body > [role="status"].visually-hidden:empty'))
      place.remove();
    return copy.outerHTML;
  });

/** The document as it is sent, which is what readers see without scripts. */
const sentDocument = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const html = await (await fetch(location.href)).text();
    return new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML;
  });

/**
 * Everything but colors that the page's style sheets set for a color scheme, elements for one scheme only, and rules for one
 * screen orientation.
 */
const beyondColors = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = [...document.querySelectorAll('[media*="prefers-color-scheme"]:not(meta)')].map(
      ({ outerHTML }) => outerHTML,
    );
    const isColor = (style: CSSStyleDeclaration, name: string): boolean =>
      CSS.supports('color', style.getPropertyValue(name).trim()) || name === 'color-scheme';
    const look = (rules: CSSRuleList, isForScheme: boolean): void => {
      for (const rule of rules) {
        const asks =
          rule instanceof CSSMediaRule && rule.media.mediaText.includes('prefers-color-scheme');
        if (rule instanceof CSSMediaRule && /\borientation\b/.test(rule.media.mediaText))
          found.push(rule.cssText);
        if (isForScheme && rule instanceof CSSStyleRule)
          for (const name of rule.style) if (!isColor(rule.style, name)) found.push(rule.cssText);
        if (rule instanceof CSSGroupingRule || rule instanceof CSSStyleRule)
          look(rule.cssRules, isForScheme || asks);
      }
    };
    for (const { cssRules } of document.styleSheets) look(cssRules, false);
    return found;
  });

test('any contrast below 7:1 is found, however low', async ({ page }) => {
  await page.goto('about/');
  const shades = ['#444', '#666', '#999', '#ddd'];
  await page.evaluate((colors) => {
    for (const color of colors) {
      const text = document.createElement('p');
      text.textContent = color;
      text.style.color = color;
      text.style.background = '#fff';
      document.querySelector('main')?.append(text);
    }
  }, shades);
  const [found = '', ...others] = await audit(page, 'colors');
  expect(shades.filter((color) => found.includes(color))).toEqual(shades.slice(1));
  expect(others).toEqual([]);
});

describe.each([360, 1280])('at %i px', { concurrent: true }, (width) => {
  test.override('options', { viewport: { width, height: 900 }, colorScheme: 'light' });

  /** Audits a page in the light scheme, and in the dark scheme only its colors, since nothing else changes. */
  async function auditBoth(page: Page, title: string): Promise<void> {
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await audit(page), `${title}, light`).toEqual([]);
    expect(await beyondColors(page), `${title}, what the dark scheme changes`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await audit(page, 'colors'), `${title}, dark`).toEqual([]);
  }

  test.for(pageKinds)(
    'axe finds no fault on %s, with and without scripts, in the light and the dark scheme',
    async (path, { page }) => {
      await page.goto(path, { waitUntil: 'load' });
      const scripted = await documentOf(page);
      await auditBoth(page, 'with scripts');
      // If scripts do not change the document, axe has already checked it.
      if ((await sentDocument(page)) === scripted) return;
      // axe itself is a script, so only the site's scripts are blocked.
      await page.route('**/*.js', (route) => route.abort());
      await page.goto(path);
      await auditBoth(page, 'without scripts');
    },
  );
});
