import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventsOfYear, years } from '../../../src/timeline/years.ts';
import { anyEvents, eventsOn } from './arbitrary-event.ts';

describe('years', () => {
  const events = eventsOn('2025', '2024-11/2025-02', '2024-05-16', '../2022', '[..2025-02-06]');

  test('count each event where it is sorted', () => {
    expect(years(events)).toEqual([
      { year: 2022, count: 1 },
      { year: 2024, count: 2 },
      { year: 2025, count: 2 },
    ]);
    expect(eventsOfYear(events, 2024).map(({ id }) => id)).toEqual([
      '2024-11/2025-02',
      '2024-05-16',
    ]);
    expect(eventsOfYear(events, 2023)).toEqual([]);
  });

  test('hold every event once', () => {
    fc.assert(
      fc.property(anyEvents, (any) => {
        const found = years(any).flatMap(({ year, count }) => {
          const ofYear = eventsOfYear(any, year);
          expect(ofYear).toHaveLength(count);
          return ofYear;
        });
        expect(new Set(found)).toEqual(new Set(any));
        expect(found).toHaveLength(any.length);
      }),
    );
  });
});
