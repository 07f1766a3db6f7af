import { describe, expect, test } from 'vitest';
import { parsedEdtf } from '../../../src/dates/parsed.ts';
import { isLong, markOf, type Mark } from '../../../src/timeline/marks.ts';
import { makeScale } from '../../../src/timeline/scale.ts';
import { spanOf } from '../../../src/timeline/span.ts';

describe('the mark of', () => {
  test.each([
    ['2024-06-12', 'dot', 0, 'exact', 'exact'],
    ['2024-06-12?', 'dot', 0, 'faded', 'faded'],
    ['2024-06', 'bar', 30, 'exact', 'exact'],
    ['2024', 'bar', 366, 'exact', 'exact'],
    ['2024-06~', 'bar', 30, 'faded', 'faded'],
    ['201X', 'bar', 3652, 'exact', 'exact'],
    ['[2024-04..2024-08]', 'bar', 153, 'exact', 'exact'],
    ['[2024-04..2024-08?]', 'bar', 153, 'exact', 'faded'],
    ['[2024-04..2024-05,2024-08]', 'one-of', 153, 'exact', 'exact'],
    ['[..2024-04,2024-08]', 'one-of', 153, 'faded', 'faded'],
    ['-0048-01-10', 'dot', 0, 'exact', 'exact'],
    ['2022-02-24T05:30+03:00', 'dot', 0, 'exact', 'exact'],
    ['2024-04/2024-08', 'bar', 153, 'exact', 'exact'],
    ['2024-04~/2024-08', 'bar', 153, 'faded', 'exact'],
    ['[2024-06-12,2024-08-23]', 'one-of', 73, 'exact', 'exact'],
    ['[2024-06-12?,2024-08-23]', 'one-of', 73, 'faded', 'faded'],
  ])('%s is a %s of %i days, with ends %s and %s', (text, shape, days, start, end) => {
    const { mark, perDay } = drawn(text);
    expect(mark).toMatchObject({ shape, start, end });
    expect(mark.to - mark.from).toBeCloseTo(days * perDay, 1);
  });

  test.each([
    ['2024-06/..', 'bar', 'exact', 'runs-on'],
    ['../2024-06', 'bar', 'runs-on', 'exact'],
    ['2024-06/', 'bar', 'exact', 'faded'],
    ['/2024-06', 'bar', 'faded', 'exact'],
    ['[2024-06-12..]', 'dot', 'exact', 'faded'],
    ['[..2024-06-12]', 'dot', 'faded', 'exact'],
    ['[..2024-06~]', 'bar', 'faded', 'faded'],
  ])('%s is a %s at its known end, with ends %s and %s', (text, shape, start, end) => {
    expect(drawn(text).mark).toMatchObject({ shape, start, end });
  });

  test('a set of possible dates has a shape for each', () => {
    const { mark } = drawn('[2024-06-12,2024-08]');
    expect(mark.candidates?.map(({ shape }) => shape)).toEqual(['dot', 'bar']);
    expect(mark.candidates?.[1]?.to).toBe(mark.to);
  });
});

test.each([
  ['2024', true],
  ['2023/2024', true],
  ['2024-02/2025-01', true],
  ['[2024-06-12,2023]', true],
  ['2024-02/2024-12', false],
  ['[2024-06-12,2026-06-12]', false],
  ['2024-06/..', false],
])('%s is too long to be drawn among days: %s', (text, expected) => {
  expect(isLong(parsedEdtf(text))).toBe(expected);
});

function drawn(text: string): { mark: Mark; perDay: number } {
  const date = parsedEdtf(text);
  const scale = makeScale([spanOf(date)]);
  return { mark: markOf(date, scale), perDay: scale.perDay };
}
