import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordsWithoutElision } from '../../../src/search/elision.ts';

it.each([
  ["l'informatique", 'informatique'],
  ["jusqu'alors", 'alors'],
  ["nell'Italia", 'Italia'],
  ["Sant'Agata", 'Sant Agata'],
  ["Xi's", 'Xi'],
  ["they're", 'they'],
  ["don't", 'dont'],
  ["O'Brien", 'OBrien'],
  ["rock'n'roll", 'rocknroll'],
  ["j'ai", 'jai'],
  ["qu'il", 'quil'],
  ["l'IA", 'IA'],
  ["Qur'an", 'Quran'],
  ['chips', 'chips'],
])('%s is looked up as %s', (word, looked) => {
  expect(wordsWithoutElision(word).join(' ')).toBe(looked);
});

it('returns an exact part of the word without apostrophes, whatever the word', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('l', 'qu', 's', 'Xi', 'informatique', ''), { minLength: 1 }),
      (parts) => {
        const word = parts.join("'");
        const found = wordsWithoutElision(word).join('');
        expect(found).not.toContain("'");
        expect(word.replaceAll("'", '')).toContain(found);
      },
    ),
  );
});
