import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsedEdtf } from '../../../src/dates/parsed.ts';
import type { TimelineEvent } from '../../../src/timeline/event.ts';
import { STRIP_PATHS, stripOf } from '../../../src/timeline/strip.ts';
import { anyEvents, eventsOn } from './arbitrary-event.ts';

/** A promise of an event of January 2025. */
const promised = (state: 'kept' | 'broken' | 'unknown', by = '2025-06-30'): TimelineEvent => ({
  id: 'promise',
  date: parsedEdtf('2025-01-05'),
  kind: 'said',
  promise: { by: parsedEdtf(by), state },
});

/** Where the lines of a path begin. */
const starts = (path = ''): (readonly [x: number, y: number])[] =>
  [...path.matchAll(/M(-?\d+) (-?\d+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

describe('a strip', () => {
  test('has a dot for a day and a bar for a month, in the lanes of their kinds', () => {
    const { lanes, paths } = stripOf([
      ...eventsOn('2024-01-01').map((event) => ({ ...event, kind: 'said' as const })),
      ...eventsOn('2024-03').map((event) => ({ ...event, kind: 'printed' as const })),
    ]);
    expect(lanes.map(({ kind }) => kind)).toEqual(['said', 'printed']);
    expect(starts(paths.day).map(([, y]) => y)).toEqual([lanes[0]?.y]);
    expect(starts(paths.span).map(([, y]) => y)).toEqual([lanes[1]?.y]);
    expect(paths.unsure).toBeUndefined();
  });

  test('is to scale: as far apart as the days are', () => {
    const { paths } = stripOf(eventsOn('2024-01-01', '2024-01-11', '2024-01-31'));
    const [a = 0, b = 0, c = 0] = starts(paths.day).map(([x]) => x);
    expect(c - a).toBeGreaterThan(300);
    expect(Math.abs(3 * (b - a) - (c - a))).toBeLessThanOrEqual(4);
  });

  test.each(['2024-03-05?', '2024-03~', '2024-03/..', '[..2024-03-05]', '[2024-03-05,2024-04-01]'])(
    'dots what is not certain: %s',
    (date) => {
      const { paths } = stripOf(eventsOn('2024-01-01', date, '2024-12-31'));
      expect(starts(paths.unsure).length).toBeGreaterThan(0);
    },
  );

  test('has a ring for a promise: empty, with a dot or crossed', () => {
    const of = (state: 'kept' | 'broken' | 'unknown') => stripOf([promised(state)]);
    const [unknown, kept, broken] = [of('unknown'), of('kept'), of('broken')];
    for (const { lanes, paths } of [unknown, kept, broken]) {
      expect(lanes.map(({ kind }) => kind)).toEqual(['said', 'planned']);
      expect(starts(paths.ring).map(([, y]) => y)).toEqual([lanes[1]?.y]);
    }
    const inRing = ({ lanes, paths }: typeof kept) =>
      starts(paths.day).filter(([, y]) => y === lanes[1]?.y).length;
    expect([unknown, kept, broken].map(inRing)).toEqual([0, 1, 0]);
    expect(broken.paths.ring).not.toBe(unknown.paths.ring);
  });

  test('has everything in it, and is the same in whatever order the events come', () => {
    fc.assert(
      fc.property(
        anyEvents.filter((events) => events.length > 0),
        (events) => {
          const strip = stripOf(events);
          const { width, height, lanes, ticks, paths } = strip;
          expect(lanes.length).toBeGreaterThan(0);
          expect(ticks.length).toBeGreaterThan(0);
          for (const { x } of ticks) expect(x).toBeLessThan(width);
          for (const name of STRIP_PATHS) {
            const path = paths[name] ?? '';
            expect(path).toMatch(/^[-MHVahlm\d .]*$/);
            for (const [x, y] of starts(path)) {
              expect(x).toBeGreaterThanOrEqual(0);
              expect(x).toBeLessThanOrEqual(width);
              expect(y).toBeGreaterThanOrEqual(0);
              expect(y).toBeLessThan(height);
            }
          }
          expect(
            starts(`${paths.day}${paths.span}${paths.unsure}${paths.ring}`).length,
          ).toBeGreaterThanOrEqual(events.length);
          expect(stripOf(events.toReversed())).toEqual(strip);
        },
      ),
    );
  });
});
