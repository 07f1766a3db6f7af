import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { laidOut, testInTab as test } from './browser.ts';
import { pageKinds } from './page-kinds.ts';

/** A focused control as readers perceive it. */
interface Stop {
  /** Its position among the page's reachable controls, from 0. */
  readonly index: number;
  readonly html: string;
  /** Whether the focus is visible. */
  readonly shown: boolean;
  /** Whether at least part of it is in the window. */
  readonly inView: boolean;
}

/** The page's record of the walk. */
interface Walk {
  stops: Stop[];
  note: () => void;
}

/**
 * Numbers the controls of a page, and makes the page record at each Tab which element had the focus before.
 * @returns the number of controls
 */
const startWalk = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const selector =
      'a[href], button:enabled, input:enabled:not([type=hidden]), select:enabled, textarea, summary, [tabindex="0"]';
    const controls = [...document.querySelectorAll<HTMLElement>(selector)].filter(
      (control) =>
        control.tabIndex >= 0 &&
        // Among radio buttons, Tab goes to the selected one.
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

/** The number of key presses that are sent before the first is answered. */
const PRESSES_AHEAD = 25;

/** Presses Tab once for each control. Returns what was focused after each press. */
async function walkThrough(page: Page, count: number): Promise<readonly Stop[]> {
  // The key repeats as if a reader held it down, sometimes before the last press has been handled.
  for (let index = 0; index < count; index += PRESSES_AHEAD)
    await Promise.all(
      Array.from({ length: Math.min(PRESSES_AHEAD, count - index) }, () =>
        page.keyboard.down('Tab'),
      ),
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
  'at %i px, Tab walks through all controls in page order',
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
