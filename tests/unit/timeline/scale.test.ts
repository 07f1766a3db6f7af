import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsedEdtf } from '../../../src/dates/parsed.ts';
import { makeScale } from '../../../src/timeline/scale.ts';
import { spanOf } from '../../../src/timeline/span.ts';
import { anyFourDigitDate } from '../dates/arbitrary-date.ts';

const scaleOf = (...dates: readonly string[]) =>
  makeScale(dates.map((text) => spanOf(parsedEdtf(text))));

describe('a scale', () => {
  test('runs from end to end without a break if no stretch is very long', () => {
    const { segments, breaks } = scaleOf('2022-02-24', '2023-11-30', '2025-06-01');
    expect(segments.map(({ from, to }) => [from, to])).toEqual([[0, 100]]);
    expect(breaks).toEqual([]);
  });

  test('leaves out an empty stretch longer than all the rest', () => {
    const { segments, breaks } = scaleOf('1984-05-01', '2024-05-01', '2025-05-01');
    expect(segments).toHaveLength(2);
    expect(breaks.map(({ words }) => words)).toEqual(['40 years']);
    expect(breaks[0]?.from).toBeCloseTo(segments[0]?.to ?? NaN, 1);
    expect(breaks[0]?.to).toBeCloseTo(segments[1]?.from ?? NaN, 1);
  });

  test('puts days in order and at distances true to scale', () => {
    fc.assert(
      fc.property(fc.array(anyFourDigitDate, { minLength: 1, maxLength: 8 }), (dates) => {
        const scale = makeScale(dates.map(spanOf));
        const { perDay, startOf, middleOf, endOf, segments } = scale;
        for (const { first, last } of dates.map(spanOf)) {
          expect(startOf(first)).toBeLessThanOrEqual(middleOf(first));
          expect(middleOf(first)).toBeLessThanOrEqual(endOf(last));
          const within = segments.find((each) => each.first <= first && last <= each.last);
          expect(within).toBeDefined();
          expect(endOf(last) - startOf(first)).toBeCloseTo((last - first + 1) * perDay, 1);
        }
        expect(segments[0]?.from).toBe(0);
        expect(segments.at(-1)?.to).toBeCloseTo(100);
      }),
    );
  });
});
