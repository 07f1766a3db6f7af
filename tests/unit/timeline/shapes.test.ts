import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TimelineEvent } from '../../../src/timeline/event.ts';
import { columnsOf } from '../../../src/timeline/columns.ts';
import { parsedEdtf } from '../../../src/dates/parsed.ts';
import { layOutTimeline } from '../../../src/timeline/layout.ts';
import type { Shape } from '../../../src/timeline/shape.ts';
import { shapesOf } from '../../../src/timeline/shapes.ts';
import { anyEvents, eventsOn } from './arbitrary-event.ts';

describe('a day', () => {
  test('is only a symbol', () => {
    expect(namesOf(drawn(eventsOn('2024-06-12')))).toEqual(['leader', 'symbol happened']);
  });

  test('fades up and down from the middle where it is not certain', () => {
    const shapes = drawn(eventsOn('2024-06-12?'));
    const [up, down] = shapes.filter((each) => each.shape === 'fade');
    const symbol = shapes.find((each) => each.shape === 'symbol');
    expect([up?.toward, down?.toward]).toEqual(['up', 'down']);
    expect([up?.bottom, down?.top]).toEqual([symbol?.y, symbol?.y]);
  });
});

describe('a month', () => {
  test('is a bar with both ends marked and its symbol on it', () => {
    const shapes = drawn(eventsOn('2024-06'));
    expect(namesOf(shapes)).toEqual(['bar', 'end', 'end', 'leader', 'symbol happened']);
    const bar = shapes.find((each) => each.shape === 'bar');
    const symbol = shapes.find((each) => each.shape === 'symbol');
    expect(symbol?.x).toBe(bar?.x);
    expect(symbol?.y).toBeGreaterThan(bar?.top ?? NaN);
    expect(symbol?.y).toBeLessThan(bar?.bottom ?? NaN);
  });

  test('fades at its ends, and marks none, where it is not certain', () => {
    expect(namesOf(drawn(eventsOn('2024-06~')))).toEqual([
      'bar',
      'fade',
      'fade',
      'leader',
      'symbol happened',
    ]);
  });
});

test('one of several dates has its symbol at each, joined', () => {
  expect(namesOf(drawn(eventsOn('[2024-06-12,2024-06-20]')))).toEqual([
    'join',
    'leader',
    'symbol happened',
    'symbol happened',
  ]);
});

test('a promise has the symbol of its outcome in place of the symbol of its kind', () => {
  const by = parsedEdtf('2024-06');
  const events: TimelineEvent[] = [
    { id: 'report', date: by, kind: 'planned', promise: { by, state: 'unknown' } },
  ];
  expect(namesOf(drawn(events))).toContain('symbol unknown');
  expect(namesOf(drawn(events))).not.toContain('symbol planned');
});

test('bars that share a lane do not cover each other’s symbols', () => {
  const months = Array.from({ length: 12 }, (_, index): TimelineEvent => {
    return { id: `${index}`, date: parsedEdtf('2024-06'), kind: 'said' };
  });
  const symbols = drawn(months, { barLanes: 2 }).filter((each) => each.shape === 'symbol');
  expect(new Set(symbols.map(({ x }) => x)).size).toBe(2);
  for (const lane of Map.groupBy(symbols, ({ x }) => x).values()) {
    const places = lane.map(({ y }) => y).sort((a, b) => a - b);
    for (const [index, y] of places.slice(1).entries())
      expect(y - (places[index] ?? NaN)).toBeGreaterThanOrEqual(12);
  }
});

test('whatever the events, every entry has a symbol and a leader, and every shape is within its extent', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const timeline = layOutTimeline(events);
      const columns = columnsOf(timeline.lanes);
      const shapes = shapesOf(timeline, columns);
      expect(shapes.filter(({ shape }) => shape === 'symbol').length).toBeGreaterThanOrEqual(
        timeline.rows.length,
      );
      expect(shapes.filter(({ shape }) => shape === 'leader').length).toBeGreaterThanOrEqual(
        timeline.rows.length,
      );
      for (const shape of shapes) {
        expect(shape.bottom).toBeGreaterThanOrEqual(shape.top);
        if ('x' in shape) expect(shape.x).toBeLessThan(columns.edge);
        if ('path' in shape) expect(shape.path(0)).not.toMatch(/NaN|undefined/);
      }
    }),
  );
});

function drawn(
  events: readonly TimelineEvent[],
  options?: Parameters<typeof layOutTimeline>[1],
): readonly Shape[] {
  const timeline = layOutTimeline(events, options);
  return shapesOf(timeline, columnsOf(timeline.lanes));
}

function namesOf(shapes: readonly Shape[]): readonly string[] {
  return shapes
    .map((each) => (each.shape === 'symbol' ? `symbol ${each.name}` : each.shape))
    .sort();
}
