import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateInQuery, spanOf } from '../../../../src/search/browser/date-in-query.ts';

describe('dateInQuery', () => {
  it.each([
    ['december 2024', 2024, 12, undefined],
    ['Dec. 2024', 2024, 12, undefined],
    ['December of 2024', 2024, 12, undefined],
    ['2024 December', 2024, 12, undefined],
    ['2024-12', 2024, 12, undefined],
    ['12/2024', 2024, 12, undefined],
    ['декабрь 2024', 2024, 12, undefined],
    ['декабре 2024 года', 2024, 12, undefined],
    ['Dezember 2024', 2024, 12, undefined],
    ['décembre 2024', 2024, 12, undefined],
    ['diciembre de 2024', 2024, 12, undefined],
    ['grudzień 2024', 2024, 12, undefined],
    ['2024年12月', 2024, 12, undefined],
    ['2024년 12월', 2024, 12, undefined],
    ['12 December 2024', 2024, 12, 12],
    ['12th December 2024', 2024, 12, 12],
    ['December 12, 2024', 2024, 12, 12],
    ['12 декабря 2024 г.', 2024, 12, 12],
    ['12. Dezember 2024', 2024, 12, 12],
    ['2024-12-12', 2024, 12, 12],
    ['2024/12/11', 2024, 12, 11],
    ['11.12.2024', 2024, 12, 11],
    ['13/12/2024', 2024, 12, 13],
    ['12/13/2024', 2024, 12, 13],
    ['31-12-2024', 2024, 12, 31],
    ['2024年12月11日', 2024, 12, 11],
    ['2024', 2024, undefined, undefined],
    ['2024 год', 2024, undefined, undefined],
  ])('reads %s', (text, year, month, day) => {
    expect(dateInQuery(text)).toMatchObject({ date: { year, month, day }, typed: text, rest: '' });
  });

  it('keeps the other words', () => {
    expect(dateInQuery('gref december 2024 chips')?.rest).toMatch(/^gref\s+chips$/);
  });

  it('ignores words that make a date vague', () => {
    expect(dateInQuery('mid-December 2024')).toMatchObject({ date: { month: 12 }, rest: '' });
  });

  it('reads several years', () => {
    expect(dateInQuery('2022–2024')?.date).toMatchObject({ year: 2022, lastYear: 2024 });
    expect(dateInQuery('2024–2022')).toBeUndefined();
  });

  it.each([
    '“december 2024”',
    '"2024"',
    '2024-13',
    '11/12/2024',
    '1,2024',
    '20245',
    'december',
    'chips',
    '1990s',
  ])('reads no date in %s', (text) => {
    expect(dateInQuery(text)).toBeUndefined();
  });

  it('reads any text, and only days of the calendar', () => {
    const part = fc.oneof(
      fc.constantFrom('December', '2024', '31', '-', '.', ' ', 'de', ',', 'февраля', '年', '2'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const found = dateInQuery(parts.join(' '));
        if (found === undefined) return;
        const [from, to] = spanOf(found.date);
        expect(from).toBeLessThanOrEqual(to);
        expect(from).toBeGreaterThan(10_000_000);
        expect(to % 100).toBeLessThanOrEqual(31);
      }),
    );
  });
});
