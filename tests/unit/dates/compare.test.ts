import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bounds } from '../../../src/dates/bounds.ts';
import { compareEdtf, isBefore, isCertainlyBefore, sortYear } from '../../../src/dates/compare.ts';
import { sortDay, sortKey, yearOfSortKey } from '../../../src/dates/sort-key.ts';
import { parsedEdtf } from '../../../src/dates/parsed.ts';
import { anyDate } from './arbitrary-date.ts';

describe('compareEdtf', () => {
  test('puts earlier dates first, and then the more exact', () => {
    const sorted = [
      'Y-17000',
      '-0048-01-10',
      '-0043',
      '0000-12-31',
      '0001',
      '[..2022-09-20]',
      '../2023',
      '2024-01-01T05:30:00+03:00',
      '2024-01-01T03:00Z',
      '2024-01-01',
      '2024-01-01/2024-01-03',
      '[2024-01-01,2024-06-12]',
      '2024-01-01/..',
      '2024-01',
      '2024-01/2024-08',
      '2024',
      '2024/..',
      '2024-01-02',
      '[..2024]',
      'Y10000',
      'Y170000002',
    ];
    const dates = sorted.map(parsedEdtf);
    expect([...dates].reverse().sort(compareEdtf)).toEqual(dates);
  });

  test('is a total order', () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
        expect(compareEdtf(a, a)).toBe(0);
        expect(Math.sign(compareEdtf(a, b))).toBe(0 - Math.sign(compareEdtf(b, a)));
        const [first, second, third] = [a, b, c].sort(compareEdtf);
        if (first && second && third) {
          expect(compareEdtf(first, second)).toBeLessThanOrEqual(0);
          expect(compareEdtf(second, third)).toBeLessThanOrEqual(0);
          expect(compareEdtf(first, third)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('agrees with the sort day, which is one of the bounds', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        if (sortDay(a) < sortDay(b)) expect(compareEdtf(a, b)).toBeLessThan(0);
        const { earliest, latest } = bounds(a);
        expect([earliest ?? latest ?? sortDay(a)]).toEqual([sortDay(a)]);
        expect(yearOfSortKey(sortKey(a))).toBe(sortYear(a));
      }),
    );
  });
});

describe('isBefore', () => {
  test.each([
    ['2024-05', '2024-06', true],
    ['2024-05', '2024-05-31', false],
    ['2024', '2024', false],
    ['2022/..', '2024', false],
    ['2022', '[..2024]', false],
    ['[..2022]', '2024', true],
    ['../2022', '2023/..', true],
  ])('%s before %s: %s', (a, b, expected) => {
    expect(isBefore(parsedEdtf(a), parsedEdtf(b))).toBe(expected);
  });

  test('agrees with the order and never holds both ways', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        if (!isBefore(a, b)) return;
        expect(compareEdtf(a, b)).toBeLessThan(0);
        expect(isBefore(b, a)).toBe(false);
      }),
    );
  });
});

describe('isCertainlyBefore', () => {
  test.each([
    // Said in Moscow on the morning of the 24th, when it was the evening of the 23rd in Washington.
    ['2022-02-23', '2022-02-24', false],
    ['2022-02-22', '2022-02-24', true],
    ['2022-02-23', '2022-02-24T05:30:00+03:00', false],
    ['2022-02-22', '2022-02-24T05:30:00+03:00', true],
    // When it was the evening of the 24th in Moscow, it was the 24th everywhere.
    ['2022-02-23', '2022-02-24T23:30:00+03:00', true],
    // A post at midnight UTC belongs to the day before in America.
    ['2022-02-24T00:00:00Z', '2022-02-23', false],
    ['2022-02-23T23:59:59Z', '2022-02-24', false],
    ['2022-02-23T09:59:59Z', '2022-02-24', true],
    ['2022-02-23T21:00:00-05:00', '2022-02-24T05:30:00+03:00', true],
    ['2022-02-23T22:00:00-05:00', '2022-02-24T05:30:00+03:00', false],
    ['2022-02-24T05:30+03:00', '2022-02-24T05:30:59+03:00', false],
    ['2022-02', '2022-03', false],
    ['2022-02', '2022-03-02', true],
    ['2022/..', '2024', false],
    ['[..1935,1937]', '1938-01-02', true],
    ['-0048-01-09', '-0048-01-10', false],
    ['-0048-01-08', '-0048-01-10', true],
  ])('%s before %s: %s', (a, b, expected) => {
    expect(isCertainlyBefore(parsedEdtf(a), parsedEdtf(b))).toBe(expected);
  });

  test('never holds both ways, nor if the first date ends more than a day after the second begins', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        if (!isCertainlyBefore(a, b)) return;
        expect(isCertainlyBefore(b, a)).toBe(false);
        const { latest = Infinity } = bounds(a);
        const { earliest = -Infinity } = bounds(b);
        // Two clocks may differ by more than a day: one 14 hours ahead of UTC and one 12 hours behind.
        expect(latest).toBeLessThanOrEqual(earliest + 1);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('sortYear', () => {
  test.each([
    ['2024-04/2025-08', 2024],
    ['../2023', 2023],
    ['0033', 33],
    ['-0048-01-10', -48],
    ['194X', 1940],
    ['[..1935,1940..]', 1935],
    ['Y-17000~', -17_000],
  ])('of %s is %i', (text, year) => {
    expect(sortYear(parsedEdtf(text))).toBe(year);
  });
});
