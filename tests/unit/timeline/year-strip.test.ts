import { expect, test } from 'vitest';
import { monthOfYear, STRIP_HEIGHT, yearStrip } from '../../../src/timeline/year-strip.ts';

test('a strip counts the events of each year and month, with the tallest bar for the fullest month', () => {
  const dates = ['2024-01-05', '2025-03-01', '2025-03-09~', '[..2025-12-31]', '2025'];
  const years = yearStrip(dates.map((date) => ({ date })));
  expect(years.map(({ year, count }) => [year, count])).toEqual([
    ['2024', 1],
    ['2025', 4],
  ]);
  const bars = (path = '') =>
    [...path.matchAll(/M([\d.]+) 24v-(\d+)/g)].map(([, x, height]) => [Number(x), Number(height)]);
  expect(bars(years[0]?.path)).toEqual([[0.1, STRIP_HEIGHT / 2]]);
  expect(bars(years[1]?.path)).toEqual([
    [2.1, STRIP_HEIGHT],
    [11.1, STRIP_HEIGHT / 2],
    [0.1, STRIP_HEIGHT / 2],
  ]);
});

test('a date belongs to the month of its sort day', () => {
  expect(['2025-09', '2025', '[..2025-12-31]'].map((date) => monthOfYear({ date }))).toEqual([
    9, 1, 12,
  ]);
});
