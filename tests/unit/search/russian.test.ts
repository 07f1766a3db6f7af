import { expect, it } from 'vitest';
import { latinOf, stem } from '../../../src/search/russian.ts';

it.each([
  ['санкции', 'санкц'],
  ['санкциями', 'санкц'],
  ['технологического', 'технологическ'],
  ['сотрудничества', 'сотрудничеств'],
  ['мир', 'мир'],
  ['мира', 'мир'],
  ['работали', 'работа'],
  ['договорившись', 'договор'],
  ['китаи', 'кита'],
  ['китая', 'кита'],
  ['китаем', 'кита'],
  ['sanctions', 'sanctions'],
  ['2024', '2024'],
])('%s has the stem %s', (word, expected) => {
  expect(stem(word)).toBe(expected);
});

it.each([
  ['греф', 'gref'],
  ['ведяхин', 'vedyakhin'],
  ['вьюгин', 'vyugin'],
  ['чернышенко', 'chernyshenko'],
  ['gref', undefined],
])('%s in Latin letters is %s', (word, latin) => {
  expect(latinOf(word)).toBe(latin);
});
