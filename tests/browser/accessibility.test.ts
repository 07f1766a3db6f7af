import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { audit } from './audit.ts';
import { testInTab as test } from './browser.ts';
import { pageKinds } from './page-kinds.ts';

/** The whole document; without the place in which scripts tell of what they did, as long as that is empty. */
const documentOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const place of copy.querySelectorAll('body > [role="status"].visually-hidden:empty'))
      place.remove();
    return copy.outerHTML;
  });

/** The document as it is sent, which is that of a page whose scripts do not run. */
const sentDocument = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const html = await (await fetch(location.href)).text();
    return new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML;
  });

/** What the page's style sheets set for a color scheme beside colors, and elements that are there for one only. */
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
        if (isForScheme && rule instanceof CSSStyleRule)
          for (const name of rule.style) if (!isColor(rule.style, name)) found.push(rule.cssText);
        if (rule instanceof CSSGroupingRule || rule instanceof CSSStyleRule)
          look(rule.cssRules, isForScheme || asks);
      }
    };
    for (const { cssRules } of document.styleSheets) look(cssRules, false);
    return found;
  });

describe.each([360, 1280])('at %i px', { concurrent: true }, (width) => {
  test.override('options', { viewport: { width, height: 900 }, colorScheme: 'light' });

  /** Looks at a page in light, and in dark at the colors alone, which are all that the dark changes. */
  async function auditBoth(page: Page, told: string): Promise<void> {
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await audit(page), `${told}, light`).toEqual([]);
    expect(await beyondColors(page), `${told}, what the dark changes`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await audit(page, 'colors'), `${told}, dark`).toEqual([]);
  }

  // axe goes over a long page for a minute where the machine has other work.
  test.for(pageKinds)(
    'axe finds nothing on %s, with scripts and without, in light and in dark',
    { timeout: 180_000 },
    async (path, { page }) => {
      await page.goto(path, { waitUntil: 'load' });
      const scripted = await documentOf(page);
      await auditBoth(page, 'with scripts');
      // Where scripts change nothing in the document, axe has seen it.
      if ((await sentDocument(page)) === scripted) return;
      // axe itself is a script: the site's own are kept away.
      await page.route('**/*.js', (route) => route.abort());
      await page.goto(path);
      await auditBoth(page, 'without scripts');
    },
  );
});
