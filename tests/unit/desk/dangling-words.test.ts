import { expect, test } from 'vitest';
import { firstFew, slug } from '../../../src/desk/record-id.ts';

test.each([
  ['A bridge is cheaper than a ferry', 5, 'A bridge is cheaper'],
  ['My flour comes over that bridge', 5, 'My flour comes'],
  ['Council argues over the cost', 4, 'Council argues'],
  ['Nobody has paid me for it', 5, 'Nobody has paid me'],
  ['Wir haben die Brücke und das Tor geprüft', 5, 'Wir haben die Brücke'],
  ['Die Tore halten für immer', 4, 'Die Tore halten'],
  ['The day after', 4, 'The day after'],
  ['If they do, I will be standing here', 5, 'If they do, I will be standing'],
  ['a ferry is what we will get', 5, 'a ferry is what we will get'],
  ['without a single number it could trust', 5, 'without a single number'],
])('the first words of “%s” (at most %i)', (text, count, expected) => {
  expect(firstFew(text, count)).toBe(expected);
});

test('a shortened id does not end with a dangling word either', () => {
  expect(slug('The council of the lower valley will argue over the cost', 50)).toBe(
    'the-council-of-the-lower-valley-will-argue',
  );
});
