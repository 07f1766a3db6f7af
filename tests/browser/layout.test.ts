import { describe, expect } from 'vitest';
import { laidOut, test, testInTab } from './browser.ts';
import { pageKinds } from './page-kinds.ts';
import { samples } from './samples.ts';

const widths = [320, 360, 414, 480, 820, 1100, 1440, 1920];

describe(
  'nothing scrolls sideways, punctuation stays with the word before it, no link begins or ends with a separator, and no two rules have only space between them',
  { concurrent: true },
  () => {
    testInTab.for([...new Set([...pageKinds, samples.otherArticle])])(
      'on %s from 320 to 1920 px',
      async (path, { page }) => {
        await page.goto(path);
        await laidOut(page);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 });
          const content = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(content, `how wide the page is at ${width} px`).toBeLessThanOrEqual(width);
          if (width <= 414)
            expect(await page.evaluate(marksThatOpenALine), `at ${width} px`).toEqual([]);
          if (width !== 360 && width !== 1440) continue;
          expect(await page.evaluate(separatorsInLinks), `at ${width} px`).toEqual([]);
          expect(await page.evaluate(emptyBands), `at ${width} px`).toEqual([]);
        }
      },
    );
  },
);

describe(
  'the order of style sheets, which differs between pages, makes no difference',
  { concurrent: true },
  () => {
    testInTab.for(pageKinds)('%s', async (path, { page }) => {
      // Fonts may arrive at any time and move words.
      await page.route('**/*.woff2', (route) => route.abort());
      await page.goto(path);
      await laidOut(page);
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

/** The position, color and font of everything on the page. */
function boxes(): unknown[] {
  return [...document.querySelectorAll('body *')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const { color, fontSize, fontStyle, fontWeight } = getComputedStyle(element);
    return [element.tagName, x, y, width, height, color, fontSize, fontStyle, fontWeight].join(' ');
  });
}

/** A few words of each separator and note mark that is not on the same line as the character before it. */
function marksThatOpenALine(): string[] {
  /** The box of a character, if it is shown. */
  const boxOf = (node: Node, at: number): DOMRect | undefined => {
    if (node.parentElement?.closest('.visually-hidden')) return undefined;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const box = range.getBoundingClientRect();
    return box.width === 0 ? undefined : box;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  /** The last character shown before a position in a text: its box, and the words that end with it. */
  const shownBefore = (index: number, end: number) => {
    for (let before = index; before >= 0; before -= 1) {
      const node = nodes[before];
      const text = node?.textContent ?? '';
      for (let at = (before === index ? end : text.length) - 1; at >= 0; at -= 1) {
        const box = node && /\S/.test(text.charAt(at)) ? boxOf(node, at) : undefined;
        if (box) return { box, words: text.slice(0, at + 1).trim() };
      }
    }
    return undefined;
  };
  const found: string[] = [];
  for (const [index, node] of nodes.entries()) {
    const isLink = node.parentElement?.closest('.anchor-link') !== null;
    for (const { 0: mark, index: at } of (node.textContent ?? '').matchAll(isLink ? /\S/g : /·/g)) {
      const box = boxOf(node, at);
      const before = box && shownBefore(index, at);
      if (before && box.top >= before.box.bottom) found.push(`${before.words.slice(-20)} ${mark}`);
    }
  }
  return found;
}

/** Links that begin or end with a separator, whether in their text or added by a style sheet. */
function separatorsInLinks(): string[] {
  return [...document.querySelectorAll('main a')].flatMap((link) => {
    const added = (part: string): string =>
      /^"(.*)"$/.exec(getComputedStyle(link, part).content)?.[1] ?? '';
    const words = `${added('::before')}${link.textContent}${added('::after')}`.trim();
    return /^·|·$/.test(words) ? [words] : [];
  });
}

/** Elements with a rule below them, followed by nothing but space and the rule above the next element. */
function emptyBands(): string[] {
  /** Whether an element has a rule on this side that is not part of a frame, such as that of a field. */
  const hasLine = (element: Element, side: 'Top' | 'Bottom'): boolean => {
    const style = getComputedStyle(element);
    return style[`border${side}Width`] !== '0px' && style.borderInlineStartWidth === '0px';
  };
  const isShown = (element: Element | null): boolean => (element?.getClientRects().length ?? 1) > 0;
  return [...document.querySelectorAll('main *')].filter(isShown).flatMap((element) => {
    let next = element.nextElementSibling;
    while (!isShown(next)) next = next?.nextElementSibling ?? null;
    if (!next || !hasLine(element, 'Bottom') || !hasLine(next, 'Top')) return [];
    const gap = next.getBoundingClientRect().top - element.getBoundingClientRect().bottom;
    return gap > 8 ? [`${element.tagName} ${element.className}`] : [];
  });
}

describe('nothing shifts', { concurrent: true }, () => {
  for (const path of ['./', samples.article, samples.quotation]) {
    for (const width of [360, 1440]) {
      test(`${path} at ${width} px, even if fonts arrive late`, async ({ page, context }) => {
        await context.route('**/*.woff2', async (route) => {
          await new Promise((resolve) => setTimeout(resolve, 400));
          await route.continue();
        });
        await page.setViewportSize({ width, height: 900 });
        await page.goto(path);
        const shift = await page.evaluate(async () => {
          let sum = 0;
          // The entry's type is missing from the DOM library.
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
