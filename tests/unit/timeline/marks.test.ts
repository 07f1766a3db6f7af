import { describe, expect, test } from 'vitest';
import { layOutTimeline } from '../../../src/timeline/layout.ts';
import type { Mark } from '../../../src/timeline/marks.ts';
import { dimensions } from '../../../src/timeline/dimensions.ts';
import { parsedEdtf } from '../../../src/dates/parsed.ts';
import { eventsOn } from './arbitrary-event.ts';

describe('the mark of', () => {
  test.each([
    ['2024-06-12', 'dot', 1, 'exact', 'exact'],
    ['2024-06-12?', 'dot', 1, 'faded', 'faded'],
    ['2024-06', 'bar', 30, 'exact', 'exact'],
    ['2024', 'bar', 366, 'exact', 'exact'],
    ['2024-06~', 'bar', 30, 'faded', 'faded'],
    ['201X', 'bar', 3652, 'exact', 'exact'],
    ['[2024-04..2024-08]', 'bar', 153, 'exact', 'exact'],
    ['[2024-04..2024-08?]', 'bar', 153, 'exact', 'faded'],
    ['[2024-04..2024-05,2024-08]', 'one-of', 153, 'exact', 'exact'],
    ['[..2024-04,2024-08]', 'one-of', 153, 'faded', 'faded'],
    ['-0048-01-10', 'dot', 1, 'exact', 'exact'],
    ['2022-02-24T05:30+03:00', 'dot', 1, 'exact', 'exact'],
    ['2024-04/2024-08', 'bar', 153, 'exact', 'exact'],
    ['2024-04~/2024-08', 'bar', 153, 'faded', 'exact'],
    ['[2024-06-12,2024-08-23]', 'one-of', 73, 'exact', 'exact'],
    ['[2024-06-12?,2024-08-23]', 'one-of', 73, 'faded', 'faded'],
  ])('%s is a %s of %i days, %s and %s', (text, shape, days, start, end) => {
    const { mark, unitsPerDay } = drawn(text);
    expect(mark).toMatchObject({ shape, start, end });
    expect(mark.bottom - mark.top).toBeCloseTo(days * unitsPerDay, 1);
  });

  test.each([
    ['2024-06/..', 30, 'exact', 'runs-on'],
    ['../2024-06', 30, 'runs-on', 'exact'],
    ['2024-06/', 30, 'exact', 'faded'],
    ['/2024-06', 30, 'faded', 'exact'],
    ['[2024-06-12..]', 1, 'exact', 'faded'],
    ['[..2024-06-12]', 1, 'faded', 'exact'],
    ['[..2024-06~]', 30, 'faded', 'faded'],
  ])('%s is a bar of %i days and a stub, %s and %s', (text, days, start, end) => {
    const { mark, unitsPerDay } = drawn(text);
    expect(mark).toMatchObject({ shape: 'bar', start, end });
    expect(mark.bottom - mark.top).toBeCloseTo(days * unitsPerDay + dimensions.stub, 1);
  });

  test('one of several dates has a stretch for each', () => {
    const { mark } = drawn('[2024-06-12,2024-08]');
    expect(mark.candidates?.map(({ shape }) => shape)).toEqual(['dot', 'bar']);
    expect(mark.candidates?.[0]?.top).toBe(mark.top);
    expect(mark.candidates?.[1]?.bottom).toBe(mark.bottom);
  });

  test('a promise has its outcome mark on the last day on which it can be due', () => {
    const by = parsedEdtf('2024-06');
    const { rows, unitsPerDay } = layOutTimeline([
      { id: 'report', date: by, kind: 'planned', promise: { by, state: 'broken' } },
    ]);
    const mark = rows[0]?.mark;
    expect(mark?.outcomeMark?.outcome).toBe('broken');
    expect((mark?.bottom ?? NaN) - (mark?.outcomeMark?.y ?? NaN)).toBeCloseTo(unitsPerDay / 2, 1);
  });
});

function drawn(text: string): { mark: Mark; unitsPerDay: number } {
  const { rows, unitsPerDay } = layOutTimeline(eventsOn(text));
  const mark = rows[0]?.mark;
  if (mark === undefined) throw new Error(`no mark for ${text}`);
  return { mark, unitsPerDay };
}
