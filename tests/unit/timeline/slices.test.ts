import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TimelineEvent } from '../../../src/timeline/event.ts';
import { columnsOf } from '../../../src/timeline/columns.ts';
import { layOutTimeline } from '../../../src/timeline/layout.ts';
import type { Shape } from '../../../src/timeline/shape.ts';
import { shapesOf } from '../../../src/timeline/shapes.ts';
import { slicesOf, type Slice } from '../../../src/timeline/slices.ts';
import { anyEvents, eventsOn } from './arbitrary-event.ts';

describe('the slices of a drawing', () => {
  test('are one for each label, and more in long stretches without labels', () => {
    const { slices } = cut(eventsOn('2024-06-01', '2024-06-02', '2024-10'), { slack: 8 });
    const dates = slices.map(({ row }) => row?.id ?? '');
    expect(dates.filter((id) => id !== '')).toEqual(['2024-06-01', '2024-06-02', '2024-10']);
    expect(dates.indexOf('2024-06-02')).toBe(dates.indexOf('2024-06-01') + 1);
    expect(dates.indexOf('2024-10')).toBeGreaterThan(dates.indexOf('2024-06-02') + 1);
  });

  test('fill the drawing, each row at the top of its slice', () => {
    check(({ slices, timeline }) => {
      expect(slices.map(({ top }) => top)).toEqual([
        ...(slices.length > 0 ? [0] : []),
        ...slices.slice(0, -1).map(({ bottom }) => bottom),
      ]);
      expect(slices.at(-1)?.bottom ?? 0).toBe(timeline.height);
      expect(slices.flatMap(({ row }) => row ?? [])).toEqual(timeline.rows);
      for (const { row, top, bottom } of slices)
        if (row) expect([row.label.top, row.label.height <= bottom - top]).toEqual([top, true]);
    });
  });

  test('show every shape in each slice that it touches, and in no other', () => {
    check(({ slices, shapes }) => {
      for (const shape of shapes.filter((each) => each.shape !== 'bar'))
        expect(slices.filter((slice) => slice.shapes.includes(shape))).toEqual(
          slices.filter((slice) => touches(slice, shape)),
        );
    });
  });

  test('show the part of each bar that is in them, and no full line twice', () => {
    check(({ slices, shapes }) => {
      const bars = shapes.filter((each) => each.shape === 'bar');
      for (const slice of slices) {
        const drawn = slice.shapes.filter((each) => each.shape === 'bar');
        const whole = drawn.filter(
          ({ top, bottom }) => top === slice.top && bottom === slice.bottom + 1,
        );
        expect(new Set(whole.map(({ x }) => x)).size).toBe(whole.length);
        for (const bar of bars) {
          const [from, to] = [Math.max(bar.top, slice.top), Math.min(bar.bottom, slice.bottom)];
          if (to - from > 1)
            expect(
              drawn.some(({ x, top, bottom }) => x === bar.x && top <= from && bottom >= to),
            ).toBe(true);
        }
        for (const { top, bottom } of drawn)
          expect([top >= slice.top, bottom <= slice.bottom + 1]).toEqual([true, true]);
      }
    });
  });
});

interface CutDrawing {
  readonly timeline: ReturnType<typeof layOutTimeline>;
  readonly shapes: readonly Shape[];
  readonly slices: readonly Slice[];
}

function cut(
  events: readonly TimelineEvent[],
  options?: Parameters<typeof layOutTimeline>[1],
): CutDrawing {
  const timeline = layOutTimeline(events, options);
  const shapes = shapesOf(timeline, columnsOf(timeline.lanes));
  return { timeline, shapes, slices: slicesOf(timeline, shapes) };
}

function check(holds: (drawing: CutDrawing) => void): void {
  fc.assert(fc.property(anyEvents, (events) => holds(cut(events))));
}

function touches(slice: Slice, { top, bottom }: Shape): boolean {
  return top < slice.bottom && bottom >= slice.top;
}
