import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edtf } from '../../../src/dates/edtf.ts';
import { parseEdtf } from '../../../src/dates/parse.ts';
import { anyDate, printed } from './arbitrary-date.ts';

const year = { kind: 'date', year: 2022, precision: 'year' } as const;
const month = { kind: 'date', year: 2024, month: 12, precision: 'month' } as const;
const day = { kind: 'date', year: 2022, month: 9, day: 20, precision: 'day' } as const;

describe('parseEdtf reads', () => {
  test.each<[string, Edtf]>([
    ['2022', year],
    ['2024-12', month],
    ['2022-09-20', day],
    ['2022-09-20?', { ...day, qualifier: 'uncertain' }],
    ['2024-12~', { ...month, qualifier: 'approximate' }],
    ['2022%', { ...year, qualifier: 'uncertain-and-approximate' }],
    [
      '2022/2024-12~',
      { kind: 'interval', start: year, end: { ...month, qualifier: 'approximate' } },
    ],
    ['2022/..', { kind: 'interval', start: year, missing: 'open' }],
    ['../2022', { kind: 'interval', end: year, missing: 'open' }],
    ['2022/', { kind: 'interval', start: year, missing: 'unknown' }],
    ['/2022', { kind: 'interval', end: year, missing: 'unknown' }],
    ['[..2024-12]', { kind: 'on-or-before', latest: month }],
    ['[2024-12..]', { kind: 'on-or-after', earliest: month }],
    ['[2022..2024-12]', { kind: 'between', earliest: year, latest: month }],
    ['[2022-09-20,2024-12]', { kind: 'one-of', dates: [day, month] }],
    [
      '[..2022,2022-09-20..2024-12,2024-12..]',
      {
        kind: 'one-of',
        dates: [
          { kind: 'on-or-before', latest: year },
          { kind: 'between', earliest: day, latest: month },
          { kind: 'on-or-after', earliest: month },
        ],
      },
    ],
    ['194X', { kind: 'date', year: 1940, precision: 'decade' }],
    ['19XX~', { kind: 'date', year: 1900, precision: 'century', qualifier: 'approximate' }],
    ['-004X', { kind: 'date', year: -49, precision: 'decade' }],
    ['2022-XX', { ...year, unspecified: 'month' }],
    ['2022-XX-XX', { ...year, unspecified: 'day' }],
    ['2024-12-XX?', { ...month, unspecified: 'day', qualifier: 'uncertain' }],
    ['0000', { kind: 'date', year: 0, precision: 'year' }],
    ['-0048-01-10', { kind: 'date', year: -48, month: 1, day: 10, precision: 'day' }],
    ['Y-17000', { kind: 'date', year: -17_000, precision: 'year' }],
    ['2022-09-20T05:30', { ...day, time: { hour: 5, minute: 30 } }],
    ['2022-09-20T05:30:09Z', { ...day, time: { hour: 5, minute: 30, second: 9, offset: 0 } }],
    ['2022-09-20T05:30-04', { ...day, time: { hour: 5, minute: 30, offset: -240 } }],
    ['2022-09-20T05:30+04:30', { ...day, time: { hour: 5, minute: 30, offset: 270 } }],
    ['2024-02-29', { kind: 'date', year: 2024, month: 2, day: 29, precision: 'day' }],
  ])('%s', (text, date) => {
    expect(parseEdtf(text)).toEqual({ ok: true, date });
  });

  test('every date printed in EDTF', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(parseEdtf(printed(date))).toEqual({ ok: true, date });
      }),
    );
  });
});

describe('parseEdtf, given any text,', () => {
  const likeADate = fc.string({
    unit: fc.constantFrom(...'0123456789-/.[],?~%X TZ:{}–'.split(''), 'May', '2024', '12'),
  });

  test('never throws, and gives every refusal on one short line', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), likeADate), (text) => {
        const result = parseEdtf(text);
        if (result.ok) return;
        expect(result.message).not.toMatch(/undefined|NaN|[\r\n]/);
        expect(result.message.length).toBeGreaterThan(20);
        expect(result.message.length).toBeLessThan(250);
      }),
      { numRuns: 2000 },
    );
  });

  test('accepts only canonical EDTF, except for the ways to write a time zone', () => {
    fc.assert(
      fc.property(likeADate, (text) => {
        const result = parseEdtf(text);
        const zone = /(?:[+-]\d\d(?::\d\d)?)$/;
        if (result.ok && (!text.includes('T') || !zone.test(text)))
          expect(printed(result.date)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});
