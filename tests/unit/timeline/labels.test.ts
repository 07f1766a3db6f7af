import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelTops } from '../../../src/timeline/labels.ts';

describe('labelTops', () => {
  test('leaves labels level with their marks where there is room', () => {
    expect(labelTops([50, 150, 250], 20, 300)).toEqual([40, 140, 240]);
  });

  test('spreads a cluster evenly about its middle', () => {
    expect(labelTops([100, 100, 100], 20, 300)).toEqual([70, 90, 110]);
  });

  test('keeps the first and the last within the drawing', () => {
    expect(labelTops([0, 0], 20, 300)).toEqual([0, 20]);
    expect(labelTops([300, 300], 20, 300)).toEqual([260, 280]);
  });

  test('comes as near to the marks as any rows without overlap do', () => {
    const anchors = fc
      .array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 20 })
      .map((places) => places.sort((a, b) => a - b));
    fc.assert(
      fc.property(
        anchors,
        fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 20 }),
        (places, gaps) => {
          let free = 0;
          const other = places.map((_, index) => {
            const top = free + (gaps[index] ?? 0);
            free = top + 20;
            return top;
          });
          const away = (tops: readonly number[]) =>
            places.reduce((sum, place, index) => sum + (place - 10 - (tops[index] ?? NaN)) ** 2, 0);
          const height = Math.max(free, 400, places.length * 20);
          // Each label may be half a unit off, because tops are whole.
          expect(Math.sqrt(away(labelTops(places, 20, height)))).toBeLessThanOrEqual(
            Math.sqrt(away(other)) + Math.sqrt(places.length) / 2,
          );
        },
      ),
    );
  });
});
