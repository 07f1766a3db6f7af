import { expect, it } from 'vitest';
import { foldedWords } from '../../../src/search/search-words.ts';
import { stem } from '../../../src/search/stem.ts';

it.each([
  ['Russian', 'санкции', 'санкциями'],
  ['Korean', '대통령', '대통령은'],
  ['Korean', '대통령의', '대통령에게'],
  ['Arabic', 'كتاب', 'الكتاب'],
  ['Arabic', 'والكتاب', 'للكتاب'],
])('%s: %s and %s have the same stem', (_, a, b) => {
  const [stemOfA, stemOfB] = foldedWords(`${a} ${b}`).map(stem);
  expect(stemOfA).toBe(stemOfB);
  expect(stemOfA).not.toBe('');
});

it.each(['나이', 'ال', 'chips', '2024', 'мир', 'санкції'])('%s is left as it is', (word) => {
  const [folded = ''] = foldedWords(word);
  expect(stem(folded)).toBe(folded);
});
