import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignRows } from '../../../src/timeline/rows.ts';

const anyExtent = fc
  .record({ from: fc.nat(100), length: fc.integer({ min: 1, max: 30 }), onTop: fc.boolean() })
  .map(({ from, length, onTop }) => ({ from, to: from + length, onTop }));

describe('assignRows', () => {
  test('puts only overlapping extents in different rows', () => {
    const extents = [
      { from: 0, to: 10 },
      { from: 5, to: 15 },
      { from: 10, to: 20 },
    ];
    expect(assignRows(extents, 9)).toEqual([0, 1, 0]);
  });

  test('puts an extent that belongs on top above all others that it overlaps', () => {
    fc.assert(
      fc.property(fc.array(anyExtent, { maxLength: 25 }), (extents) => {
        const rows = assignRows(extents, 99);
        for (const [a, one] of extents.entries())
          for (const [b, other] of extents.entries()) {
            if (a === b || one.from >= other.to || other.from >= one.to) continue;
            expect(rows[a]).not.toBe(rows[b]);
            if (one.onTop && !other.onTop) expect(rows[a]).toBeGreaterThan(rows[b] ?? NaN);
          }
      }),
    );
  });

  test('uses no more rows than allowed', () => {
    const extents = Array.from({ length: 9 }, () => ({ from: 0, to: 1 }));
    expect(assignRows(extents, 4)).toEqual([0, 1, 2, 3, 3, 3, 3, 3, 3]);
  });
});
