import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsedEdtf } from '../../../src/dates/parsed.ts';
import { makeScale } from '../../../src/timeline/scale.ts';
import { spanOf } from '../../../src/timeline/span.ts';
import { ticksOf } from '../../../src/timeline/ticks.ts';
import { anyFourDigitDate } from '../dates/arbitrary-date.ts';

const scaleOf = (...dates: readonly string[]) =>
  makeScale(dates.map((text) => spanOf(parsedEdtf(text))));

describe('ticks', () => {
  test('name each month, and the year when it changes', () => {
    const ticks = ticksOf(scaleOf('2024-11-20', '2025-02-03', '2028-08-01'), 5);
    expect(ticks.map(({ text, level }) => `${text} ${level}`)).toEqual([
      'Nov 2024 month',
      'Dec month',
      '2025 year',
      'Feb month',
      'Aug 2028 month',
    ]);
  });

  test('are fewer where time is dense', () => {
    const ticks = ticksOf(scaleOf('1917-11/1989-11-09'), 12);
    expect(ticks.map(({ text }) => text)).toEqual([
      'Nov 1917',
      '1930',
      '1940',
      '1950',
      '1960',
      '1970',
      '1980',
    ]);
  });

  test('begin every segment and keep their distance', () => {
    fc.assert(
      fc.property(fc.array(anyFourDigitDate, { minLength: 1, maxLength: 8 }), (dates) => {
        const scale = makeScale(dates.map(spanOf));
        const ticks = ticksOf(scale, 8);
        for (const { from, to } of scale.segments) {
          // Positions are rounded to hundredths.
          const inside = ticks.filter(({ x }) => x >= from - 0.01 && x <= to + 0.01);
          expect(inside[0]?.x).toBeCloseTo(from, 1);
          expect(inside[0]?.text).toMatch(/\d(?: BC)?$/);
          for (const [index, { x }] of inside.slice(1).entries())
            expect(x - (inside[index]?.x ?? NaN)).toBeGreaterThanOrEqual(8);
        }
      }),
    );
  });
});
