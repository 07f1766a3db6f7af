import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cacheLatest } from '../../../src/quotation/cache-latest.ts';

test('computes a result once, and again only after many others', () => {
  const computed: string[] = [];
  const lengthOf = cacheLatest((text: string) => {
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

test('gives the same results as the function itself, for any text and language', () => {
  const pair = (text: string, language: string): string => JSON.stringify([text, language]);
  const remembered = cacheLatest(pair, 3);
  const texts = fc.constantFrom('', 'a', 'de', 'a\nb', '\n', 'en\n');
  const languages = fc.constantFrom('en', 'de', 'und');
  fc.assert(
    fc.property(fc.array(fc.tuple(texts, languages)), (all) => {
      for (const [text, language] of all)
        expect(remembered(text, language)).toBe(pair(text, language));
    }),
  );
});
