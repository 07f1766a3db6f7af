import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysInMonth } from '../../../src/dates/calendar.ts';
import { calendarDay, dayNumber, isoDay } from '../../../src/dates/day-number.ts';

/** From the year -9999 to 9999. */
const anyDay = fc.integer({ min: -4_371_587, max: 2_932_896 });

describe('dayNumber', () => {
  test.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2000, 2, 29, 11_016],
    [2000, 3, 1, 11_017],
    [1, 1, 1, -719_162],
    [0, 12, 31, -719_163],
    [0, 2, 29, -719_469],
    [-48, 1, 10, -737_051],
    [9999, 12, 31, 2_932_896],
    [10_000, 1, 1, 2_932_897],
  ])('of %i-%i-%i is %i', (year, month, day, number) => {
    expect(dayNumber({ year, month, day })).toBe(number);
    expect(calendarDay(number)).toEqual({ year, month, day });
  });

  test('agrees with JavaScript’s calendar', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const theirs = new Date(number * 86_400_000);
        const day = {
          year: theirs.getUTCFullYear(),
          month: theirs.getUTCMonth() + 1,
          day: theirs.getUTCDate(),
        };
        expect(calendarDay(number)).toEqual(day);
        expect(dayNumber(day)).toBe(number);
      }),
    );
  });

  test('can be reversed far beyond four-digit years', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (number) => {
        const day = Math.floor(number / 20_000);
        expect(dayNumber(calendarDay(day))).toBe(day);
      }),
    );
  });
});

test.each([
  [0, '1970-01-01'],
  [-737_051, '-0048-01-10'],
  [-719_163, '0000-12-31'],
  [2_932_897, 'Y10000-01-01'],
])('the day %i is written %s', (number, text) => {
  expect(isoDay(number)).toBe(text);
});

describe('daysInMonth of the year', () => {
  test.each([
    [2023, 28],
    [2024, 29],
    [1800, 28],
    [1900, 28],
    [2000, 29],
    [0, 29],
    [-4, 29],
    [-100, 28],
  ])('%i gives February %i days', (year, days) => {
    expect(daysInMonth(year, 2)).toBe(days);
  });
});
