import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bounds, firstDay, type Bounds } from '../../../src/dates/bounds.ts';
import { isoDay } from '../../../src/dates/day-number.ts';
import type { CalendarDate, Edtf } from '../../../src/dates/edtf.ts';
import { parsedEdtf } from '../../../src/dates/parsed.ts';
import { anyDate, printed } from './arbitrary-date.ts';

describe('bounds', () => {
  test.each([
    ['2024', { earliest: '2024-01-01', latest: '2024-12-31' }],
    ['2024-02', { earliest: '2024-02-01', latest: '2024-02-29' }],
    ['1900-02', { earliest: '1900-02-01', latest: '1900-02-28' }],
    ['2022-09-20?', { earliest: '2022-09-20', latest: '2022-09-20' }],
    ['0987-04~', { earliest: '0987-04-01', latest: '0987-04-30' }],
    ['2024-04/2024-08', { earliest: '2024-04-01', latest: '2024-08-31' }],
    ['2022/..', { earliest: '2022-01-01' }],
    ['../2023-06', { latest: '2023-06-30' }],
    ['[..2024-12-12]', { latest: '2024-12-12' }],
    ['2022/', { earliest: '2022-01-01' }],
    ['/2023-06', { latest: '2023-06-30' }],
    ['[2024-12-12..]', { earliest: '2024-12-12' }],
    ['[1940..1949]', { earliest: '1940-01-01', latest: '1949-12-31' }],
    ['194X', { earliest: '1940-01-01', latest: '1949-12-31' }],
    ['19XX', { earliest: '1900-01-01', latest: '1999-12-31' }],
    ['-004X', { earliest: '-0049-01-01', latest: '-0040-12-31' }],
    ['-000X', { earliest: '-0009-01-01', latest: '-0001-12-31' }],
    ['1985-XX-XX', { earliest: '1985-01-01', latest: '1985-12-31' }],
    ['1985-02-XX', { earliest: '1985-02-01', latest: '1985-02-28' }],
    ['-0048-01-10', { earliest: '-0048-01-10', latest: '-0048-01-10' }],
    ['2022-02-24T05:30:00+03:00', { earliest: '2022-02-24', latest: '2022-02-24' }],
    ['[..1935,1940..1949]', { latest: '1949-12-31' }],
    ['[1935,1940..]', { earliest: '1935-01-01' }],
    ['[2024-08-23,2024-06-12]', { earliest: '2024-06-12', latest: '2024-08-23' }],
  ])('of %s', (text, expected) => {
    expect(inDays(bounds(parsedEdtf(text)))).toEqual(expected);
  });

  test('agree with the edtf package', () => {
    fc.assert(
      fc.property(anyDate.filter(isComparable), (date) => {
        const theirs = comparableDates(date).map(printed);
        const first = Math.min(...theirs.map((text) => edtf(text).min));
        const last = Math.max(...theirs.map((text) => edtf(text).max));
        expect(bounds(date)).toEqual({
          ...(first !== -Infinity && { earliest: Math.floor(first / DAY) }),
          ...(last !== Infinity && { latest: Math.floor(last / DAY) }),
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('are in order', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const { earliest = -Infinity, latest = Infinity } = bounds(date);
        expect(earliest <= latest).toBe(true);
      }),
    );
  });
});

const DAY = 86_400_000;

/** The parts of a date whose bounds the package can compute. */
function comparableDates(date: Edtf): readonly Edtf[] {
  if (date.kind === 'between') return [date.earliest, date.latest];
  return date.kind === 'one-of' ? date.dates.flatMap(comparableDates) : [date];
}

/**
 * Whether the package computes the same bounds for this date as we do. It doesn't read qualified dates in brackets,
 * unspecified digits outside a single date, or years that `Date` cannot represent. It requires an interval to end after it
 * begins and all dates of a set to be equally precise, takes an unknown end to be today, and counts upward in decades and
 * centuries before the year 0.
 */
function isComparable(date: Edtf): boolean {
  if (printed(date).includes('Y')) return false;
  switch (date.kind) {
    case 'date':
      return !date.time && (isPlain(date) || (date.year > 0 && date.qualifier === undefined));
    case 'interval':
      if (![date.start, date.end].every((end) => end === undefined || isPlain(end))) return false;
      if (date.start === undefined || date.end === undefined) return date.missing === 'open';
      return firstDay(date.start) < firstDay(date.end);
    case 'on-or-before':
      return isPlain(date.latest) && date.latest.qualifier === undefined;
    case 'on-or-after':
      return isPlain(date.earliest) && date.earliest.qualifier === undefined;
    case 'between':
      return (
        isPlain(date.earliest) &&
        date.earliest.precision === date.latest.precision &&
        isPlain(date.latest)
      );
    case 'one-of':
      return date.dates.every(isComparable);
  }
}

/** Whether all digits of a date are given. */
function isPlain({ precision, unspecified }: CalendarDate): boolean {
  return precision !== 'decade' && precision !== 'century' && unspecified === undefined;
}

function inDays({ earliest, latest }: Bounds): object {
  return {
    ...(earliest !== undefined && { earliest: isoDay(earliest) }),
    ...(latest !== undefined && { latest: isoDay(latest) }),
  };
}
