import { describe, expect } from 'vitest';
import { test, testInTab } from './browser.ts';
import { pageKinds } from './page-kinds.ts';

const widths = [320, 360, 414, 480, 820, 1100, 1440, 1920];

describe(
  'nothing scrolls sideways, and punctuation stays with the word before it',
  { concurrent: true },
  () => {
    testInTab.for([...pageKinds, 'articles/how-a-quotation-changes/'])(
      'on %s from 320 to 1920 px',
      async (path, { page }) => {
        await page.goto(path);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 });
          const content = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(content, `how wide the page is at ${width} px`).toBeLessThanOrEqual(width);
          if (width > 414) continue;
          expect(await page.evaluate(signsThatOpenALine), `at ${width} px`).toEqual([]);
        }
      },
    );
  },
);

describe(
  'the order of the style sheets, which differs between pages, decides nothing',
  { concurrent: true },
  () => {
    testInTab.for(pageKinds)('%s', async (path, { page }) => {
      // Fonts arrive at any time and move words.
      await page.route('**/*.woff2', (route) => route.abort());
      await page.goto(path);
      const before = await page.evaluate(boxes);
      await page.evaluate(() => {
        const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
        const loaded = sheets.map(
          (sheet) => new Promise((resolve) => sheet.addEventListener('load', resolve)),
        );
        document.head.append(...sheets.toReversed());
        return Promise.all(loaded);
      });
      expect(await page.evaluate(boxes)).toEqual(before);
    });
  },
);

/** The position and font of everything on the page. */
function boxes(): unknown[] {
  return [...document.querySelectorAll('body *')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const { color, fontSize, fontStyle, fontWeight } = getComputedStyle(element);
    return [element.tagName, x, y, width, height, color, fontSize, fontStyle, fontWeight].join(' ');
  });
}

/** Separators and links to places on the page that are not on the line of the character before them: a few words of each. */
function signsThatOpenALine(): string[] {
  interface Sign {
    readonly node: Node;
    readonly at: number;
  }
  /** Where a sign is shown, if it is. */
  const boxOf = ({ node, at }: Sign): DOMRect | undefined => {
    if (node.parentElement?.closest('.visually-hidden')) return undefined;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const box = range.getBoundingClientRect();
    return box.width === 0 ? undefined : box;
  };
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const before: Sign[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    const isLink = node.parentElement?.closest('.anchor-link') !== null;
    for (const match of text.matchAll(/\S/gu)) {
      const sign = { node, at: match.index };
      const box = match[0] === '·' || isLink ? boxOf(sign) : undefined;
      const shown = box && before.findLast((one) => boxOf(one) !== undefined);
      if (shown && box.top >= (boxOf(shown)?.bottom ?? Infinity)) {
        const words = shown.node.textContent?.slice(0, shown.at + 1).trim();
        found.push(`${words?.slice(-20)} ${match[0]}`);
      }
      before.push(sign);
    }
  }
  return found;
}

describe('nothing shifts', { concurrent: true }, () => {
  for (const path of [
    './',
    'articles/kremlin-order-russia-china-ai/',
    'quotes/oleg-vyugin-second-grade/',
  ]) {
    for (const width of [360, 1440]) {
      test(`${path} at ${width} px, with fonts that arrive late`, async ({ page, context }) => {
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
