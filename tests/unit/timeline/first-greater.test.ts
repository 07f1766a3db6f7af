import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstGreater } from '../../../src/timeline/first-greater.ts';

test('firstGreater agrees with a linear search', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 })), fc.integer(), (numbers, value) => {
      const sorted = numbers.sort((a, b) => a - b);
      const found = sorted.findIndex((number) => number > value);
      expect(firstGreater(sorted, value)).toBe(found === -1 ? sorted.length : found);
    }),
  );
});
