import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelTops } from '../../../src/timeline/labels.ts';

const labels = (...anchors: number[]) => anchors.map((anchor) => ({ anchor, height: 20 }));

describe('labelTops', () => {
  test('aligns the first line of a label with its mark where there is room', () => {
    expect(labelTops(labels(50, 150, 250), 5, 300)).toEqual([45, 145, 245]);
  });

  test('spreads a cluster evenly around its middle', () => {
    expect(labelTops(labels(100, 100, 100), 10, 300)).toEqual([70, 90, 110]);
  });

  test('gives each label its own height', () => {
    const heights = [40, 20, 60].map((height) => ({ anchor: 100, height }));
    const [first = NaN, second, third] = labelTops(heights, 10, 300);
    expect([second, third]).toEqual([first + 40, first + 60]);
  });

  test('keeps the first and the last within the drawing', () => {
    expect(labelTops(labels(0, 0), 10, 300)).toEqual([0, 20]);
    expect(labelTops(labels(300, 300), 10, 300)).toEqual([260, 280]);
  });

  test('is at least as near to the marks as any other labels without overlap', () => {
    const anyLabels = fc
      .array(
        fc.record({
          anchor: fc.integer({ min: 0, max: 400 }),
          height: fc.integer({ min: 10, max: 40 }),
        }),
        { minLength: 1, maxLength: 20 },
      )
      .map((some) => some.sort((a, b) => a.anchor - b.anchor));
    fc.assert(
      fc.property(
        anyLabels,
        fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 20 }),
        (placed, gaps) => {
          let free = 0;
          const other = placed.map((label, index) => {
            const top = free + (gaps[index] ?? 0);
            free = top + label.height;
            return top;
          });
          const away = (tops: readonly number[]) =>
            placed.reduce(
              (sum, { anchor }, index) => sum + (anchor - 5 - (tops[index] ?? NaN)) ** 2,
              0,
            );
          const height = Math.max(free, 440);
          // Each label may be half a unit off, because tops are whole.
          expect(Math.sqrt(away(labelTops(placed, 5, height)))).toBeLessThanOrEqual(
            Math.sqrt(away(other)) + Math.sqrt(placed.length) / 2,
          );
        },
      ),
    );
  });
});
