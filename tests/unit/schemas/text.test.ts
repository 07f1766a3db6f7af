import { expect, test } from 'vitest';
import { hasLookalike, mixedScripts, unreadableIn } from '../../../src/schemas/text.ts';

test('every character is judged the same in a text of common letters and in any other', () => {
  const differing: string[] = [];
  for (let code = 0; code <= 0xffff; code += 1) {
    const character = String.fromCharCode(code);
    // 漢 is readable, but so rare in our records that it is not among the common letters.
    if (unreadableIn(`a${character}a`)?.index !== unreadableIn(`a${character}a漢`)?.index)
      differing.push(code.toString(16));
  }
  expect(differing).toEqual([]);
});

test.each([
  ['a\u202Eb', 1],
  ['\u0007', 0],
  ['ab\uE000', 2],
])('what is not readable is found (%j)', (text, index) => {
  expect(unreadableIn(text)?.index).toBe(index);
});

test.each(['pаper', 'Οne', 'a\u0301в'])('a word that mixes scripts has a lookalike: %s', (word) => {
  expect(mixedScripts.test(word)).toBe(true);
  expect(hasLookalike(word)).toBe(true);
});

test('a Latin text has no lookalike', () => {
  expect(hasLookalike('It rains, “naïve” as it is.')).toBe(false);
});
