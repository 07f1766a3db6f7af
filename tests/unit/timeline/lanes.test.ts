import { describe, expect, test } from 'vitest';
import { assignLanes } from '../../../src/timeline/lanes.ts';

const claim = (top: number, bottom: number, lowest = 0) => ({ top, bottom, lowest });

describe('assignLanes', () => {
  test('takes the first lane that is free', () => {
    const claims = [claim(0, 10), claim(5, 30), claim(10, 20), claim(12, 14), claim(30, 40)];
    expect(assignLanes(claims, 8)).toEqual([0, 1, 0, 2, 0]);
  });

  test('goes from the top down, in whatever order the claims come', () => {
    expect(assignLanes([claim(10, 20), claim(0, 12)], 8)).toEqual([1, 0]);
  });

  test('keeps bars out of the lanes below their lowest', () => {
    expect(assignLanes([claim(0, 10, 1), claim(0, 10), claim(20, 30, 1)], 8)).toEqual([1, 0, 1]);
  });

  test('shares the lane that falls free first where all are taken', () => {
    expect(assignLanes([claim(0, 30), claim(0, 20), claim(5, 40)], 2)).toEqual([0, 1, 1]);
    expect(assignLanes([claim(0, 30, 1), claim(0, 20, 1)], 1)).toEqual([0, 0]);
  });

  test('does not move what stands when more comes below', () => {
    const claims = [claim(0, 50, 1), claim(0, 10), claim(20, 60, 1), claim(55, 70, 1)];
    const more = [...claims, claim(56, 90), claim(60, 80, 1)];
    expect(assignLanes(more, 8).slice(0, 4)).toEqual(assignLanes(claims, 8));
  });
});
