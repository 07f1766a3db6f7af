import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TimelineEvent } from '../../../src/timeline/event.ts';
import { columnsOf } from '../../../src/timeline/columns.ts';
import { parsedEdtf } from '../../../src/dates/parsed.ts';
import { layOutTimeline } from '../../../src/timeline/layout.ts';
import { shapesOf, type Shape } from '../../../src/timeline/shapes.ts';
import { anyEvents, eventsOn } from './arbitrary-event.ts';

describe('a day', () => {
  test('is a sign alone', () => {
    expect(namesOf(drawn(eventsOn('2024-06-12')))).toEqual(['leader', 'sign happened']);
  });

  test('fades up and down from the middle where it is not certain', () => {
    const shapes = drawn(eventsOn('2024-06-12?'));
    const [up, down] = shapes.filter((each) => each.shape === 'fade');
    const sign = shapes.find((each) => each.shape === 'sign');
    expect([up?.toward, down?.toward]).toEqual(['up', 'down']);
    expect([up?.bottom, down?.top]).toEqual([sign?.y, sign?.y]);
  });
});

describe('a month', () => {
  test('is a bar with both ends marked and its sign on it', () => {
    const shapes = drawn(eventsOn('2024-06'));
    expect(namesOf(shapes)).toEqual(['bar', 'end', 'end', 'leader', 'sign happened']);
    const bar = shapes.find((each) => each.shape === 'bar');
    const sign = shapes.find((each) => each.shape === 'sign');
    expect(sign?.x).toBe(bar?.x);
    expect(sign?.y).toBeGreaterThan(bar?.top ?? NaN);
    expect(sign?.y).toBeLessThan(bar?.bottom ?? NaN);
  });

  test('fades at its ends, and marks none, where it is not certain', () => {
    expect(namesOf(drawn(eventsOn('2024-06~')))).toEqual([
      'bar',
      'fade',
      'fade',
      'leader',
      'sign happened',
    ]);
  });
});

test('one of several dates has its sign at each, joined', () => {
  expect(namesOf(drawn(eventsOn('[2024-06-12,2024-06-20]')))).toEqual([
    'join',
    'leader',
    'sign happened',
    'sign happened',
  ]);
});

test('a promise bears its outcomeMark in place of the sign of its kind', () => {
  const by = parsedEdtf('2024-06');
  const events: TimelineEvent[] = [
    { id: 'report', date: by, kind: 'planned', promise: { by, state: 'unknown' } },
  ];
  expect(namesOf(drawn(events))).toContain('sign unknown');
  expect(namesOf(drawn(events))).not.toContain('sign planned');
});

test('bars that share a lane do not cover each other’s signs', () => {
  const months = Array.from({ length: 12 }, (_, index): TimelineEvent => {
    return { id: `${index}`, date: parsedEdtf('2024-06'), kind: 'said' };
  });
  const signs = drawn(months, { barLanes: 2 }).filter((each) => each.shape === 'sign');
  expect(new Set(signs.map(({ x }) => x)).size).toBe(2);
  for (const lane of Map.groupBy(signs, ({ x }) => x).values()) {
    const places = lane.map(({ y }) => y).sort((a, b) => a - b);
    for (const [index, y] of places.slice(1).entries())
      expect(y - (places[index] ?? NaN)).toBeGreaterThanOrEqual(12);
  }
});

test('whatever the events, every entry has a sign and a leader, and all that is drawn is where it says', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const timeline = layOutTimeline(events);
      const columns = columnsOf(timeline.lanes);
      const shapes = shapesOf(timeline, columns);
      expect(shapes.filter(({ shape }) => shape === 'sign').length).toBeGreaterThanOrEqual(
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
  measures?: Parameters<typeof layOutTimeline>[1],
): readonly Shape[] {
  const timeline = layOutTimeline(events, measures);
  return shapesOf(timeline, columnsOf(timeline.lanes));
}

function namesOf(shapes: readonly Shape[]): readonly string[] {
  return shapes.map((each) => (each.shape === 'sign' ? `sign ${each.name}` : each.shape)).sort();
}
