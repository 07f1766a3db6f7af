import { describe, expect } from 'vitest';
import { test } from './browser.ts';
import { pageKinds } from './page-kinds.ts';

/** What is focused, as far as a reader has to know it. */
interface Stop {
  /** Its place among the controls of the page that can be reached, from 0. */
  readonly index: number;
  readonly html: string;
  /** Whether something shows where the focus is. */
  readonly shown: boolean;
  /** Whether at least a part of it is in the window. */
  readonly inView: boolean;
}

describe.each([360, 1280])(
  'at %i px, Tab walks every control in the order of the page',
  (width) => {
    test.override('options', { viewport: { width, height: 900 } });

    for (const path of pageKinds) {
      test(path, async ({ page }) => {
        await page.goto(path, { waitUntil: 'networkidle' });
        const count = await page.evaluate(() => {
          const selector =
            'a[href], button:enabled, input:enabled:not([type=hidden]), select:enabled, textarea, summary, [tabindex="0"]';
          const controls = [...document.querySelectorAll<HTMLElement>(selector)].filter(
            (control) =>
              control.tabIndex >= 0 &&
              control.checkVisibility({ visibilityProperty: true }) &&
              !control.closest('[inert]'),
          );
          for (const [index, control] of controls.entries()) control.dataset['stop'] = `${index}`;
          return controls.length;
        });
        expect(count).toBeGreaterThan(5);

        const stops: Stop[] = [];
        for (let index = 0; index < count; index += 1) {
          await page.keyboard.press('Tab');
          stops.push(
            await page.evaluate(() => {
              const focused = document.activeElement as HTMLElement;
              const { outlineStyle, outlineWidth } = getComputedStyle(focused);
              const boxes = [...focused.getClientRects()];
              return {
                index: Number(focused.dataset['stop'] ?? -1),
                html: focused.outerHTML.slice(0, 120),
                shown: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1,
                inView: boxes.some(
                  ({ top, bottom, left, right }) =>
                    bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
                ),
              };
            }),
          );
        }
        expect(stops.filter((stop, index) => stop.index !== index).slice(0, 3)).toEqual([]);
        expect(stops.filter(({ shown, inView }) => !shown || !inView).slice(0, 3)).toEqual([]);
      });
    }
  },
);
