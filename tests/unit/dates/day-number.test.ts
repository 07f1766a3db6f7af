import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysInMonth } from '../../../src/dates/calendar.ts';
import { dayNumber, isoDay } from '../../../src/dates/day-number.ts';

const FIRST = dayNumber('0001-01-01');
const LAST = dayNumber('9999-12-31');
const anyDay = fc.integer({ min: FIRST, max: LAST });

describe('dayNumber', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2000-03-01', 11_017],
    ['0001-01-01', -719_162],
    ['9999-12-31', 2_932_896],
  ])('numbers %s as %i', (day, number) => {
    expect(dayNumber(day)).toBe(number);
    expect(isoDay(number)).toBe(day);
  });

  test('agrees with the calendar of JavaScript', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        expect(isoDay(number)).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
        expect(dayNumber(isoDay(number))).toBe(number);
      }),
    );
  });

  test.each(['', '2024', '2024-02-30', '2023-02-29', '0000-01-01', '2024-1-1', '+2024-01-01'])(
    'blocksPublishing %j',
    (text) => {
      expect(() => dayNumber(text)).toThrow(RangeError);
    },
  );

  test.each([NaN, Infinity, 0.5, FIRST - 1, LAST + 1])('has no day for %d', (number) => {
    expect(() => isoDay(number)).toThrow(RangeError);
  });
});

describe('daysInMonth', () => {
  test.each([
    [2023, 28],
    [2024, 29],
    [1800, 28],
    [1900, 28],
    [2000, 29],
  ])('gives February %i %i days', (year, days) => {
    expect(daysInMonth(year, 2)).toBe(days);
  });
});
