import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hasUnspaced, unspacedWords } from '../../../src/search/unspaced.ts';

it.each([
  ['Thai', 'รัฐบาลไทย', ['รัฐบาล', 'ไทย']],
  ['Lao', 'ພາສາລາວ', ['ພາສາ', 'ລາວ']],
  ['Chinese between Latin words', 'the 必将 way', ['必将']],
  ['nothing in a script with spaces', 'the way', []],
])('finds words: %s', (_, text, words) => {
  expect(unspacedWords(text).map((word) => word.text)).toEqual(words);
});

it.each(['ʼ', 'a', '1', 'ё', '—', ''])('%s is not in a script without spaces', (text) => {
  expect(hasUnspaced(text)).toBe(false);
});

it('finds words at their positions, and in order, in any text', () => {
  const unit = fc.constantFrom('ก', 'า', 'ไ', '必', 'か', '゙', 'ខ', '្', '\u200B', ' ', 'a', '.');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 20 }), (text) => {
      let last = 0;
      for (const { text: word, start, end } of unspacedWords(text)) {
        expect(text.slice(start, end)).toBe(word);
        expect(start).toBeGreaterThanOrEqual(last);
        last = end;
      }
    }),
  );
});
