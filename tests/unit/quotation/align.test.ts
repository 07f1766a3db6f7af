import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align, type Pair } from '../../../src/quotation/align.ts';

const words = (text: string): { key: string }[] => text.split(' ').map((key) => ({ key }));

/** The words aligned with each other, with `|` between runs. */
function aligned(base: string, other: string): string {
  const pairs = align(words(base), words(other));
  return pairs
    .map(([at, place], index) => {
      const last = pairs[index - 1];
      const isRun = last === undefined || (last[0] === at - 1 && last[1] === place - 1);
      return `${isRun ? '' : '| '}${words(base)[at]?.key ?? ''}`;
    })
    .join(' ');
}

describe('align', () => {
  test.each([
    ['one run rather than an early word', 'w or not we are w you like', 'w you like', 'w you like'],
    ['the longer of two runs', 'a b x a b c d', 'a b c d', 'a b c d'],
    ['no lone common word among different ones', 'the a b the c', 'x y the z the w the', ''],
    ['a rare word among different ones', 'the a rare b the', 'x y rare z w', 'rare'],
    ['every word of a text that only leaves some out', 'a b c d e f', 'a d f', 'a | d | f'],
    ['equal texts', 'a a a', 'a a a', 'a a a'],
    ['nothing in common', 'a b', 'c d', ''],
  ])('finds %s', (_, base, other, expected) => {
    expect(aligned(base, other)).toBe(expected);
  });

  test('returns pairs of equal words in the order of both texts', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 });
    fc.assert(
      fc.property(text, text, (one, two) => {
        const [base, other] = [one, two].map((keys) => keys.map((key) => ({ key })));
        let last: Pair = [-1, -1];
        for (const pair of align(base ?? [], other ?? [])) {
          expect(one[pair[0]]).toBe(two[pair[1]]);
          expect(pair[0]).toBeGreaterThan(last[0]);
          expect(pair[1]).toBeGreaterThan(last[1]);
          last = pair;
        }
      }),
      { numRuns: 1000 },
    );
  });

  /** A long text that repeats words as often as speeches do, and the same text with every tenth word changed. */
  function speech(length: number): [string[], string[]] {
    let state = 1;
    const next = (below: number): number => {
      state = (state * 48_271) % 2_147_483_647;
      return state % below;
    };
    const base = Array.from({ length }, () => `w${Math.floor(Math.sqrt(next(1_000_000)))}`);
    return [base, base.map((word, index) => (index % 10 === 3 ? `other${next(500)}` : word))];
  }

  function stepsOf(one: readonly string[], two: readonly string[]): number {
    const steps = { count: 0 };
    const [base = [], other = []] = [one, two].map((keys) => keys.map((key) => ({ key })));
    align(base, other, () => false, steps);
    return steps.count;
  }

  test('takes time that grows with the length and not with its square', () => {
    const [short, long] = [2000, 16_000].map((length) => stepsOf(...speech(length)));
    expect(long).toBeLessThan(10 * (short ?? 0));
    expect(long).toBeLessThan(16_000 * 600);
  });

  test.each([
    ['one word', (index: number) => `a${index % 1}`],
    ['seven words', (index: number) => `a${index % 7}`],
  ])('finishes with twenty thousand repetitions of %s', (_, word) => {
    const many = Array.from({ length: 20_000 }, (_, index) => word(index));
    expect(stepsOf(many, many.toSpliced(100, 0, 'other'))).toBeLessThan(1_000_000);
  });

  test('finds nine tenths of the words of a long text in which one tenth was changed', () => {
    const [one, two] = speech(5000);
    const [base = [], other = []] = [one, two].map((keys) => keys.map((key) => ({ key })));
    expect(align(base, other).length).toBeGreaterThanOrEqual(4500);
  });
});
