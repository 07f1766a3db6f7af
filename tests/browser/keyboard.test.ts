import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { laidOut, testInTab as test } from './browser.ts';
import { pageKinds } from './page-kinds.ts';

/** The focused control, as a reader perceives it. */
interface Stop {
  /** Its position among the reachable controls of the page, from 0. */
  readonly index: number;
  readonly html: string;
  /** Whether the focus is visible. */
  readonly shown: boolean;
  /** Whether at least part of it is in the window. */
  readonly inView: boolean;
}

/** Where the page keeps its record during the walk. */
interface Walk {
  stops: Stop[];
  note: () => void;
}

/**
 * Numbers the controls of a page, and makes it record at each Tab what was focused until then.
 * @returns the number of controls
 */
const startWalk = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const selector =
      'a[href], button:enabled, input:enabled:not([type=hidden]), select:enabled, textarea, summary, [tabindex="0"]';
    const controls = [...document.querySelectorAll<HTMLElement>(selector)].filter(
      (control) =>
        control.tabIndex >= 0 &&
        // Of the options of a choice Tab goes to the one that is chosen.
        !control.matches('[type=radio]:not(:checked)') &&
        control.checkVisibility({ visibilityProperty: true }) &&
        !control.closest('[inert]'),
    );
    for (const [index, control] of controls.entries()) control.dataset['stop'] = `${index}`;
    const walk: Walk = {
      stops: [],
      note: () => {
        const focused = document.activeElement as HTMLElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(focused);
        walk.stops.push({
          index: Number(focused.dataset['stop'] ?? -1),
          html: focused.outerHTML.slice(0, 120),
          shown: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1,
          inView: [...focused.getClientRects()].some(
            ({ top, bottom, left, right }) =>
              bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
          ),
        });
      },
    };
    Object.assign(globalThis, { walk });
    addEventListener('keydown', walk.note, { capture: true });
    return controls.length;
  });

/** How many presses of a key are sent before the first of them is answered. */
const AHEAD = 25;

/** Presses Tab as often as there are controls; returns what was focused after each. */
async function walkThrough(page: Page, count: number): Promise<readonly Stop[]> {
  // Held down as by a reader, so that it repeats, at times before the last press has been handled.
  for (let index = 0; index < count; index += AHEAD)
    await Promise.all(
      Array.from({ length: Math.min(AHEAD, count - index) }, () => page.keyboard.down('Tab')),
    );
  await page.keyboard.up('Tab');
  const stops = await page.evaluate(() => {
    const { walk } = globalThis as unknown as { walk: Walk };
    walk.note();
    return walk.stops;
  });
  // Before the first Tab, nothing was focused.
  return stops.slice(1);
}

describe.each([360, 1280])(
  'at %i px, Tab walks every control in the order of the page',
  { concurrent: true },
  (width) => {
    test.override('options', { viewport: { width, height: 900 } });

    test.for(pageKinds)('%s', async (path, { page }) => {
      await page.goto(path);
      await laidOut(page);
      const count = await startWalk(page);
      expect(count).toBeGreaterThan(5);
      const stops = await walkThrough(page, count);
      expect(stops).toHaveLength(count);
      expect(stops.filter((stop, index) => stop.index !== index).slice(0, 3)).toEqual([]);
      expect(stops.filter(({ shown, inView }) => !shown || !inView).slice(0, 3)).toEqual([]);
    });
  },
);
