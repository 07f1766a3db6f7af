import fc from 'fast-check';
import { expect, it } from 'vitest';
import { namedConcepts } from '../../../../src/search/browser/concepts.ts';
import { foldedWords } from '../../../../src/search/search-words.ts';

const chips = { terms: ['chip', 'graphics card', 'видеокарта', '芯片'], topics: ['chips'] };
const named = (text: string) =>
  namedConcepts(foldedWords(text), [chips]).map(({ words }) => words.join(' '));

it.each([
  ['chips', 'chips'],
  ['the Graphics Cards of Gref', 'graphics cards'],
  ['видеокарты', 'видеокарты'],
  ['买芯片', '芯 片'],
])('%s names a concept by %s', (text, words) => {
  expect(named(text)).toEqual([words]);
});

it.each(['chippendale', 'graphics', 'card graphics', 'chi', ''])(
  '%s does not name a concept',
  (text) => {
    expect(named(text)).toEqual([]);
  },
);

it('is named by consecutive words, whatever the query', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('graphics', 'card', 'cards', 'chip', 'of'), { maxLength: 6 }),
      (words) => {
        for (const found of namedConcepts(words, [chips]))
          expect(` ${words.join(' ')} `).toContain(` ${found.words.join(' ')} `);
      },
    ),
  );
});
