import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memoized } from '../../../src/quotation/memoized.ts';

test('computes a result once, and again only after many others', () => {
  const computed: string[] = [];
  const lengthOf = memoized((text: string) => {
    computed.push(text);
    return text.length;
  }, 2);
  expect(['a', 'bb', 'a', 'bb'].map((text) => lengthOf(text))).toEqual([1, 2, 1, 2]);
  expect(computed).toEqual(['a', 'bb']);
  expect(['c', 'a', 'd', 'a', 'e', 'f', 'bb'].map((text) => lengthOf(text))).toEqual([
    1, 1, 1, 1, 1, 1, 2,
  ]);
  expect(computed).toEqual(['a', 'bb', 'c', 'd', 'e', 'f', 'bb']);
});

test('gives the same results as the function itself, for any arguments', () => {
  const pair = (first: string, second: string): string => JSON.stringify([first, second]);
  const remembered = memoized(pair, 3);
  const word = fc.constantFrom('', 'a', 'b', 'a\nb', '\n', 'b\n');
  fc.assert(
    fc.property(fc.array(fc.tuple(word, word)), (all) => {
      for (const [first, second] of all)
        expect(remembered(first, second)).toBe(pair(first, second));
    }),
  );
});
