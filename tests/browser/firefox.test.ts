import { describe, expect, inject, test as base } from 'vitest';
import { pagesText } from '../../src/interface/strings.ts';
import { circulating } from './circulating.ts';
import { findFirefox, keys, openFirefox } from './firefox.ts';

/** An expression for the focused element of the page: its id or text. */
const FOCUSED = 'document.activeElement?.id || document.activeElement?.textContent.trim()';

const path = findFirefox();

if (path === undefined) {
  base('nothing was tested in Firefox, because it is not installed here', () => {
    console.warn('No Firefox was found: install it, or set FIREFOX_PATH to its path.');
    expect(findFirefox()).toBeUndefined();
  });
} else {
  const test = base.extend('page', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const page = await openFirefox(path);
    onCleanup(() => page.close());
    return page;
  });

  describe('in Firefox, at a phone’s width, by keyboard alone', () => {
    test.for(circulating)('$record as it circulated: $grade', async (expected, { page }) => {
      await page.resize(360, 800);
      await page.goto(`${inject('siteUrl')}check/?of=${expected.record}#`);
      await page.waitFor('document.querySelector("form[data-ready]") !== null');
      for (let tabs = 0; (await page.textOf(FOCUSED)) !== 'check-text'; tabs += 1) {
        expect(tabs).toBeLessThan(40);
        await page.press(keys.tab);
      }
      await page.press(...Array.from(expected.text));
      await page.press(keys.tab);
      expect(await page.textOf(FOCUSED)).toBe(pagesText.check.submit);
      await page.press(keys.enter);
      await page.waitFor('document.querySelector("[data-checked]") !== null');
      const shown = (name: string) =>
        page.textOf(`document.querySelector('.finding').dataset.${name}`);
      expect([await shown('grade'), await shown('record')]).toEqual([
        expected.grade,
        expected.record,
      ]);
      expect(await page.textOf('document.querySelector(".finding").innerText')).toContain(
        expected.says,
      );
    });

    test('a search finds the same as elsewhere', async ({ page }) => {
      await page.goto(`${inject('siteUrl')}search/?q=gref+chips`);
      await page.waitFor('document.querySelector("[data-results][data-query]") !== null');
      expect(await page.textOf('document.querySelector(".search-status").textContent')).toContain(
        'German Gref on Chips and sanctions (4)',
      );
      expect(
        await page.textOf('document.querySelector("[data-quotations] a").getAttribute("href")'),
      ).toContain('gref');
    });
  });
}
