import { describe, expect } from 'vitest';
import { testInTab } from './browser.ts';
import { samples } from './samples.ts';

describe.each(['light', 'dark'] as const)(
  'with the colors of the reader’s system, %s',
  (scheme) => {
    testInTab.override('options', { forcedColors: 'active', colorScheme: scheme });

    testInTab.for(samples.drawn)('every mark on %s can be seen', async (path, { page }) => {
      await page.goto(path);
      const { seen, lost } = await page.evaluate(() => {
        const light = (color: string): number | undefined => {
          const channels = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(color);
          if (!channels || channels[4] === '0') return undefined;
          const [red = 0, green = 0, blue = 0] = channels.slice(1, 4).map((channel) => {
            const value = Number(channel) / 255;
            return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        };
        document.body.style.outlineColor = 'Canvas';
        const paper = light(getComputedStyle(document.body).outlineColor) ?? 1;
        const contrast = (color: string): number => {
          const value = light(color);
          if (value === undefined) return color.startsWith('url') ? 21 : 0;
          return (Math.max(value, paper) + 0.05) / (Math.min(value, paper) + 0.05);
        };
        const shapes = [
          ...document.querySelectorAll('main svg :is(line, path, rect, circle)'),
        ].filter((shape) => shape.checkVisibility() && !shape.closest('defs, .span'));
        const tooFaint = shapes.filter((shape) => {
          const { fill, stroke } = getComputedStyle(shape);
          return Math.max(contrast(fill), contrast(stroke)) < 3;
        });
        return { seen: shapes.length, lost: tooFaint.map((shape) => shape.outerHTML) };
      });
      expect(seen).toBeGreaterThan(0);
      expect(lost).toEqual([]);
    });

    testInTab('changed words can be told apart by more than color', async ({ page }) => {
      await page.goto(samples.quotation);
      const lines = await page.locator('.printings :is(ins, del)').evaluateAll((all) =>
        all
          .filter((words) => words.checkVisibility())
          .map((words) =>
            [words, ...words.querySelectorAll('*')]
              .map((part) => getComputedStyle(part))
              .map((style) => `${style.textDecorationLine} ${style.borderBlockEndStyle}`)
              // Omitted words are shown as a single mark until a reader asks for them.
              .concat(getComputedStyle(words, '::before').content)
              .join(' '),
          ),
      );
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.filter((line) => /^(?:none ?)+$/.test(line))).toEqual([]);
    });
  },
);
