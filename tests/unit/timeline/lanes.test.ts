import { describe, expect, test } from 'vitest';
import { assignLanes } from '../../../src/timeline/lanes.ts';

const mark = (top: number, bottom: number, first = 0, last = 7) => ({ top, bottom, first, last });

describe('assignLanes', () => {
  test('takes the first lane that is free', () => {
    const marks = [mark(0, 10), mark(5, 30), mark(10, 20), mark(12, 14), mark(30, 40)];
    expect(assignLanes(marks)).toEqual([0, 1, 0, 2, 0]);
  });

  test('goes from the top down, whatever the order of the marks', () => {
    expect(assignLanes([mark(10, 20), mark(0, 12)])).toEqual([1, 0]);
  });

  test('keeps marks to their lanes', () => {
    expect(assignLanes([mark(0, 10, 1), mark(0, 10), mark(20, 30, 1)])).toEqual([1, 0, 1]);
    const bars = [mark(0, 50, 1, 2), mark(0, 50, 1, 2), mark(0, 50, 1, 2)];
    expect(assignLanes([...bars, mark(0, 10), mark(0, 10)])).toEqual([1, 2, 1, 0, 3]);
  });

  test('shares the lane that becomes free first where all are taken', () => {
    expect(assignLanes([mark(0, 30, 0, 1), mark(0, 20, 0, 1), mark(5, 40, 0, 1)])).toEqual([
      0, 1, 1,
    ]);
  });

  test('does not move earlier marks when more come below', () => {
    const marks = [mark(0, 50, 1), mark(0, 10), mark(20, 60, 1), mark(55, 70, 1)];
    const more = [...marks, mark(56, 90), mark(60, 80, 1)];
    expect(assignLanes(more).slice(0, 4)).toEqual(assignLanes(marks));
  });
});
