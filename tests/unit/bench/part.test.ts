import { expect, test } from 'vitest';
import { parsePart, partOf } from '../../bench/part.ts';

test('every element belongs to exactly one part', () => {
  const list = [1, 2, 3, 4, 5, 6, 7];
  const parts = ['1/3', '2/3', '3/3'].flatMap((text) => {
    const part = parsePart(text);
    return part ? [partOf(list, part)] : [];
  });
  expect(parts).toHaveLength(3);
  expect(parts.flat().sort()).toEqual(list);
});

test.each(['', '0/3', '4/3', '1/0', '1', 'a/b', '1/2/3', '1/100', '-1/3'])(
  '“%s” is not a valid part',
  (text) => {
    expect(parsePart(text)).toBeUndefined();
  },
);
