import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventsByYear, yearOf } from '../../../src/timeline/years.ts';

const on = (...dates: readonly string[]) => dates.map((date) => ({ date }));

describe('eventsByYear', () => {
  test('files each event under its sort year, earliest first', () => {
    const events = on('2025', '2024-11/2025-02', '2024-05-16', '../2022', '[..2025-02-06]', '0987');
    expect([...eventsByYear(events)]).toEqual([
      ['0987', on('0987')],
      ['2022', on('../2022')],
      ['2024', on('2024-11/2025-02', '2024-05-16')],
      ['2025', on('2025', '[..2025-02-06]')],
    ]);
  });

  test('has every event once, under its year', () => {
    const date = fc.integer({ min: 1900, max: 2100 }).map(String);
    fc.assert(
      fc.property(fc.array(fc.record({ date })), (events) => {
        const found = [...eventsByYear(events)].flatMap(([year, group]) => {
          for (const event of group) expect(yearOf(event)).toBe(year);
          return group;
        });
        expect(new Set(found)).toEqual(new Set(events));
        expect(found).toHaveLength(events.length);
      }),
    );
  });
});
