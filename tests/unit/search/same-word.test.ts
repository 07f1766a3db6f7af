import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSameWord, otherForms } from '../../../src/search/same-word.ts';

it.each([
  ['chip', 'chips', true],
  ['grafikkarte', 'grafikkarten', true],
  ['карта', 'карты', true],
  ['chi', 'chip', false],
  ['be', 'bes', false],
  ['process', 'processor', false],
  ['карта', 'картина', false],
])('%s and %s are the same word: %s', (a, b, isSame) => {
  expect(isSameWord(a, b)).toBe(isSame);
  expect(isSameWord(b, a)).toBe(isSame);
});

it('other forms of a word count as the same word', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[aensx]{1,8}$/), (word) => {
      for (const form of otherForms(word)) expect(isSameWord(word, form)).toBe(true);
    }),
  );
  expect(otherForms('grafikkarten')).toContain('grafikkarte');
  expect(otherForms('карта')).toEqual([]);
});
