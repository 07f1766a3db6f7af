import { describe, expect } from 'vitest';
import { test } from './browser.ts';
import { pageKinds } from './page-kinds.ts';

const widths = [320, 360, 480, 820, 1100, 1440, 1920];

describe('nothing scrolls sideways', () => {
  for (const path of pageKinds) {
    test(`${path} from 320 to 1920 px`, async ({ page }) => {
      await page.goto(path);
      const wide: number[] = [];
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const content = await page.evaluate(() => document.documentElement.scrollWidth);
        if (content > width) wide.push(width);
      }
      expect(wide, 'widths at which the page is wider than the window').toEqual([]);
    });
  }
});

describe('nothing shifts', () => {
  for (const path of [
    './',
    'articles/kremlin-order-russia-china-ai/',
    'quotes/oleg-vyugin-second-grade/',
  ]) {
    for (const width of [360, 1440]) {
      test(`${path} at ${width} px, with fonts that come late`, async ({ page, context }) => {
        await context.route('**/*.woff2', async (route) => {
          await new Promise((resolve) => setTimeout(resolve, 400));
          await route.continue();
        });
        await page.setViewportSize({ width, height: 900 });
        await page.goto(path);
        const shift = await page.evaluate(async () => {
          let sum = 0;
          // The entry's type is not in the DOM library.
          const observer = new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
              sum += entry.value;
          });
          observer.observe({ type: 'layout-shift', buffered: true });
          await document.fonts.ready;
          await new Promise((resolve) => setTimeout(resolve, 600));
          return sum;
        });
        expect(shift).toBeLessThan(0.01);
      });
    }
  }
});
