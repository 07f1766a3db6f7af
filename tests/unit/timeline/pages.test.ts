import { describe, expect, test } from 'vitest';
import { pagesOf } from '../../../src/timeline/pages.ts';

/** The given number of events on the first day of a year. */
const inYear = (year: number, count: number) =>
  Array.from({ length: count }, () => ({ date: `${year}-01-01` }));

describe('pagesOf', () => {
  test('keeps 150 events on one page', () => {
    const events = [...inYear(2024, 60), ...inYear(2025, 90)];
    const { paged, first, years } = pagesOf(events);
    expect(paged).toBe(false);
    expect(first).toEqual(events);
    expect([...years.keys()]).toEqual(['2024', '2025']);
  });

  test('puts only the latest years on the first page if there are more than 150 events', () => {
    const late = [...inYear(2025, 30), ...inYear(2026, 3)];
    const { paged, first, years } = pagesOf([...inYear(2020, 118), ...late]);
    expect(paged).toBe(true);
    expect(first).toEqual(late);
    expect(years.get('2020')).toHaveLength(118);
  });

  test('shows nothing without events', () => {
    expect(pagesOf([])).toEqual({ paged: false, first: [], years: new Map() });
  });
});
