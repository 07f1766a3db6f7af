import { describe, expect, test } from 'vitest';
import { assignLanes } from '../../../src/timeline/lanes.ts';

const claim = (top: number, bottom: number, first = 0, last = 7) => ({ top, bottom, first, last });

describe('assignLanes', () => {
  test('takes the first lane that is free', () => {
    const claims = [claim(0, 10), claim(5, 30), claim(10, 20), claim(12, 14), claim(30, 40)];
    expect(assignLanes(claims)).toEqual([0, 1, 0, 2, 0]);
  });

  test('goes from the top down, in whatever order the claims come', () => {
    expect(assignLanes([claim(10, 20), claim(0, 12)])).toEqual([1, 0]);
  });

  test('keeps claims to their lanes', () => {
    expect(assignLanes([claim(0, 10, 1), claim(0, 10), claim(20, 30, 1)])).toEqual([1, 0, 1]);
    const bars = [claim(0, 50, 1, 2), claim(0, 50, 1, 2), claim(0, 50, 1, 2)];
    expect(assignLanes([...bars, claim(0, 10), claim(0, 10)])).toEqual([1, 2, 1, 0, 3]);
  });

  test('shares the lane that falls free first where all are taken', () => {
    expect(assignLanes([claim(0, 30, 0, 1), claim(0, 20, 0, 1), claim(5, 40, 0, 1)])).toEqual([
      0, 1, 1,
    ]);
  });

  test('does not move what stands when more comes below', () => {
    const claims = [claim(0, 50, 1), claim(0, 10), claim(20, 60, 1), claim(55, 70, 1)];
    const more = [...claims, claim(56, 90), claim(60, 80, 1)];
    expect(assignLanes(more).slice(0, 4)).toEqual(assignLanes(claims));
  });
});
