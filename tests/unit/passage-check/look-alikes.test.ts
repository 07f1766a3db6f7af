import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingInWords } from '../../../src/passage-check/in-words.ts';
import { withoutLookAlikes } from '../../../src/passage-check/look-alikes.ts';
import { first, graded, rain } from './rain-records.ts';

describe('withoutLookAlikes', () => {
  test.each([
    ['Russiа wіll usе it', 'Russia will use it', ['Russiа', 'wіll', 'usе']],
    ['tаkе а look', 'take a look', ['tаkе', 'а']],
    ['Ρutin', 'Putin', ['Ρutin']],
    ['Pоссия и Kитай', 'Россия и Китай', ['Pоссия', 'Kитай']],
  ])('reads “%s” as “%s”', (given, text, words) => {
    const read = withoutLookAlikes(given);
    expect(read.text).toBe(text);
    expect(read.replaced.map(({ word }) => word)).toEqual(words);
    for (const { word, at } of read.replaced) expect(given.slice(at).startsWith(word)).toBe(true);
  });

  test.each([
    'Сберbank',
    'the СССР was',
    'он а не я',
    'Россия и AI',
    'μm',
    '中国 a',
    'новый CEO банка',
  ])('leaves “%s” as it is', (text) =>
    expect(withoutLookAlikes(text)).toEqual({ text, replaced: [] }),
  );

  test('never changes the length of a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(withoutLookAlikes(text).text).toHaveLength(text.length);
      }),
    );
  });
});

test('words with look-alike letters are found, and the reader is warned', async () => {
  const text = rain.replaceAll('a', 'а').replace('May', 'Mаy');
  expect(await graded(text)).toEqual(['as-printed', 'lee-rain', 'post']);
  const finding = await first(text);
  expect(findingInWords(finding).at(-1)).toMatch(
    /^In “rаin”, .*some letters come from another alphabet/,
  );
});
