import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeLabels, type Box, type Obstacle } from '../../../src/timeline/place-labels.ts';

const markAt = (x: number, low = 0): Obstacle => ({
  left: x - 4,
  right: x + 4,
  low,
  high: low + 8,
  from: x,
  to: x,
});

const anyMark = fc
  .record({ x: fc.integer({ min: 10, max: 490 }), row: fc.nat(3) })
  .map(({ x, row }) => markAt(x, row * 10));
const anyLabel = fc.record({
  mark: anyMark,
  width: fc.integer({ min: 20, max: 200 }),
  height: fc.constantFrom(15, 30, 45),
  arc: fc.option(fc.integer({ min: 0, max: 300 }), { nil: undefined }),
});
const room = { width: 500, high: 96 };

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.low < b.high && b.low < a.high;

describe('placeLabels', () => {
  const [width, height] = [100, 15];

  test('puts a label after its mark, or else before it, or else above it', () => {
    const mark = markAt(200);
    const label = { mark, width, height };
    const around = [markAt(220), markAt(180)];
    const place = (obstacles: readonly Obstacle[]) =>
      placeLabels([label], [mark, ...obstacles], room)[0];
    expect(place([])).toMatchObject({ align: 'start', shift: 9, box: { low: 0 } });
    expect(place(around.slice(0, 1))).toMatchObject({ align: 'end', shift: -9, box: { low: 0 } });
    expect(place(around)).toMatchObject({ align: 'start', shift: -4, box: { low: 10 } });
  });

  test('leaves out a label without room, and gives the room to the next', () => {
    const labels = [400, 30].map((wide) => ({ mark: markAt(50), width: wide, height }));
    const places = placeLabels(labels, [markAt(120)], { width: 200, high: 40 });
    expect(places.map((place) => place !== undefined)).toEqual([false, true]);
  });

  test('puts the label of a promise at its mark or arc, never above the label of another', () => {
    const promise = (x: number) => ({ mark: markAt(x, 10), width: 300, height: 60, arc: x - 40 });
    const marks = [markAt(320, 10), markAt(340, 10)];
    const places = placeLabels([320, 340].map(promise), marks, { width: 500, high: 150 });
    expect(places.map((place) => place !== undefined)).toEqual([true, false]);
  });

  test('never lets labels touch marks or other labels, at its width or a greater one', () => {
    fc.assert(
      fc.property(
        fc.array(anyLabel, { maxLength: 12 }),
        fc.array(anyMark, { maxLength: 20 }),
        fc.double({ min: 1, max: 3, noNaN: true }),
        (labels, others, stretch) => {
          const marks = [...labels.map(({ mark }) => mark), ...others];
          const places = placeLabels(labels, marks, room);
          /** A box as it moves with its place when the chart is stretched. Its size stays the same. */
          const moved = (box: Box, at: number): Box => ({
            ...box,
            left: box.left + at * (stretch - 1),
            right: box.right + at * (stretch - 1),
          });
          const words = places.flatMap((place) => (place ? [moved(place.box, place.origin)] : []));
          const drawn = marks.map((mark) => moved(mark, mark.from));
          for (const [index, box] of words.entries()) {
            expect(box.left).toBeGreaterThanOrEqual(0);
            expect(box.right).toBeLessThanOrEqual(room.width * stretch);
            expect(box.high).toBeLessThanOrEqual(room.high);
            for (const other of [...words.slice(index + 1), ...drawn])
              expect(overlap(box, other)).toBe(false);
          }
        },
      ),
    );
  });
});
