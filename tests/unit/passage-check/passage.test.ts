import { expect, test } from 'vitest';
import { isPassage } from '../../../src/passage-check/passage.ts';

test.each([
  'The world will move forward, but Russia will only',
  'Ada Lee said: “The rain will probably come”',
  'The rain\n— Ada Lee',
  '俄罗斯将只使用一些二流技术并花费巨大资源',
])('a passage to check: %s', (text) => {
  expect(isPassage(text)).toBe(true);
});

test.each(['', 'gref chips', 'december 2024', '“huge resources”', '"to be or not to be"', 'AT&T'])(
  'words to search for, not a passage: %s',
  (text) => {
    expect(isPassage(text)).toBe(false);
  },
);
