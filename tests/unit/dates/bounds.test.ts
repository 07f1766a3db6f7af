import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bounds, firstDay } from '../../../src/dates/bounds.ts';
import type { Edtf } from '../../../src/dates/edtf.ts';
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
    ['[2024-08-23,2024-06-12]', { earliest: '2024-06-12', latest: '2024-08-23' }],
  ])('of %s', (text, expected) => {
    expect(bounds(parsedEdtf(text))).toEqual(expected);
  });

  test('agree with the edtf package', () => {
    fc.assert(
      fc.property(anyDate.filter(isInThePackage), (date) => {
        const theirs = date.kind === 'one-of' ? date.dates.map(printed) : [printed(date)];
        const first = Math.min(...theirs.map((text) => edtf(text).min));
        const last = Math.max(...theirs.map((text) => edtf(text).max));
        expect(bounds(date)).toEqual({
          ...(first !== -Infinity && { earliest: isoDay(first) }),
          ...(last !== Infinity && { latest: isoDay(last) }),
        });
      }),
      { numRuns: 500 },
    );
  });

  test('are in order', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const { earliest = '0001-01-01', latest = '9999-12-31' } = bounds(date);
        expect(earliest <= latest).toBe(true);
      }),
    );
  });
});

/** The package rejects a qualified year in brackets, and an interval that does not end later than it begins. */
function isInThePackage(date: Edtf): boolean {
  if (date.kind === 'on-or-before') return date.latest.qualifier === undefined;
  if (date.kind !== 'interval' || date.start === undefined || date.end === undefined) return true;
  return firstDay(date.start) < firstDay(date.end);
}

function isoDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
