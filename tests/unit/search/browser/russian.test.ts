import { expect, it } from 'vitest';
import { latinOf, prefixOf } from '../../../../src/search/browser/russian.ts';

it.each([
  ['санкции', 'санкц'],
  ['санкциями', 'санкц'],
  ['технологического', 'технологическ'],
  ['сотрудничества', 'сотрудничеств'],
  ['мир', 'мир'],
  ['sanctions', 'sanctions'],
  ['2024', '2024'],
])('%s is searched as %s', (word, prefix) => {
  expect(prefixOf(word)).toBe(prefix);
});

it.each([
  ['греф', 'gref'],
  ['ведяхин', 'vedyakhin'],
  ['вьюгин', 'vyugin'],
  ['чернышенко', 'chernyshenko'],
  ['gref', undefined],
])('%s is %s in Latin letters', (word, latin) => {
  expect(latinOf(word)).toBe(latin);
});
