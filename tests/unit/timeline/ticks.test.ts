import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutTimeline } from '../../../src/timeline/layout.ts';
import { dimensions } from '../../../src/timeline/dimensions.ts';
import { anyEvents, eventsOn } from './arbitrary-event.ts';

describe('ticks', () => {
  test('name each month, and the year where it changes', () => {
    const { ticks } = layOutTimeline(
      eventsOn('2024-11-20', '2025-01-03', '2025-02-03', '2025-08-01'),
    );
    expect(ticks.map(({ text, level }) => `${text} ${level}`)).toEqual([
      'Nov 2024 month',
      'Dec month',
      '2025 year',
      'Feb month',
      'Aug 2025 month',
    ]);
  });

  test('are fewer where time is dense', () => {
    const { ticks } = layOutTimeline(eventsOn('1917-11/1989-11-09'));
    expect(ticks.map(({ text }) => text)).toEqual([
      'Nov 1917',
      '1930',
      '1940',
      '1950',
      '1960',
      '1970',
      '1980',
    ]);
  });

  test('begin every segment and keep their distance', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const { ticks, segments } = layOutTimeline(events);
        for (const { top, bottom } of segments) {
          const inside = ticks.filter(({ y }) => y >= top && y < bottom);
          expect(inside[0]?.y).toBe(top);
          expect(inside[0]?.text).toMatch(/\d(?: BC)?$/);
          for (const [index, { y }] of inside.slice(1).entries())
            expect(y - (inside[index]?.y ?? NaN)).toBeGreaterThanOrEqual(dimensions.tickDistance);
        }
      }),
    );
  });
});
