import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadOf } from '../../../src/timeline/spread.ts';
import { anyDate, printed } from '../dates/arbitrary-date.ts';

test('without dates there is nothing on the line', () => {
  expect(spreadOf([], 10)).toEqual({ marks: [], years: [] });
});

test('dates are placed to scale, and stacked if they share a place', () => {
  const { marks, years } = spreadOf(['2023-01-01', '2024-06-20', '2024-06-21'], 20);
  expect(years).toEqual([
    { year: 2023, x: 0 },
    { year: 2024, x: 365 / 731 },
  ]);
  expect(marks).toEqual([
    { x: 0.025, level: 0 },
    { x: 0.725, level: 0 },
    { x: 0.725, level: 1 },
  ]);
});

test('every date has its own place on the line, and at most eight years are named', () => {
  fc.assert(
    fc.property(
      fc.array(anyDate.map(printed), { maxLength: 12 }),
      fc.integer({ min: 1, max: 200 }),
      (dates, places) => {
        const { marks, years } = spreadOf(dates, places);
        expect(marks).toHaveLength(dates.length);
        for (const { x } of marks) expect(x > 0 && x < 1).toBe(true);
        for (const { x } of years) expect(x >= 0 && x < 1).toBe(true);
        expect(years.length).toBeLessThanOrEqual(8);
        const taken = marks.map(({ x, level }) => `${x} ${level}`);
        expect(new Set(taken).size).toBe(taken.length);
      },
    ),
  );
});
