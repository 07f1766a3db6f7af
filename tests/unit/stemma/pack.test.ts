import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packedRows, type Box } from '../../../src/stemma/pack.ts';

test('packed boxes do not overlap, and reuse free rows', () => {
  const anyBox: fc.Arbitrary<Box> = fc
    .record({ first: fc.nat(5), more: fc.nat(3), rows: fc.integer({ min: 1, max: 4 }) })
    .map(({ first, more, rows }) => ({ first, last: first + more, rows }));
  fc.assert(
    fc.property(fc.array(anyBox, { maxLength: 20 }), (boxes) => {
      const taken = new Set<string>();
      for (const [index, row] of packedRows(boxes).entries()) {
        const { first, last, rows } = boxes[index] ?? { first: 0, last: -1, rows: 0 };
        for (let column = first; column <= last; column += 1)
          for (let at = row; at < row + rows; at += 1) {
            expect(taken).not.toContain(`${column} ${at}`);
            taken.add(`${column} ${at}`);
          }
      }
    }),
  );
  expect(packedRows([box(0, 1, 1), box(1, 1, 2), box(2, 3, 1), box(0, 0, 1)])).toEqual([
    0, 1, 0, 1,
  ]);
});

function box(first: number, last: number, rows: number): Box {
  return { first, last, rows };
}
