import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bounds } from '../../../src/dates/bounds.ts';
import { compareEdtf, isBefore, sortDay, sortKey, sortYear } from '../../../src/dates/compare.ts';
import { parsedEdtf } from '../../../src/dates/parsed.ts';
import { anyDate } from './arbitrary-date.ts';

describe('compareEdtf', () => {
  test('puts earlier before later, and the more exact first', () => {
    const sorted = [
      '[..2022-09-20]',
      '../2023',
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

  test('follows the sort day, which is one of the bounds', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        if (sortDay(a) < sortDay(b)) expect(compareEdtf(a, b)).toBeLessThan(0);
        const { earliest, latest } = bounds(a);
        expect(sortDay(a)).toBe(earliest ?? latest);
        expect(sortKey(a).startsWith(sortDay(a))).toBe(true);
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

  test('agrees with the order and is never true both ways', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        if (!isBefore(a, b)) return;
        expect(compareEdtf(a, b)).toBeLessThan(0);
        expect(isBefore(b, a)).toBe(false);
      }),
    );
  });
});

describe('sortYear', () => {
  test.each([
    ['2024-04/2025-08', 2024],
    ['../2023', 2023],
    ['0033', 33],
  ])('of %s is %i', (text, year) => {
    expect(sortYear(parsedEdtf(text))).toBe(year);
  });
});
