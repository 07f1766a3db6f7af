import { expect, test } from 'vitest';
import { citedName } from '../../../src/archive/cited-name.ts';

test.each([
  ['Ada Lee', undefined, { family: 'Lee', given: 'Ada' }],
  ['Zhang Hanhui', 'Zhang', { family: 'Zhang', given: 'Hanhui' }],
  ['Anselm von der Heide', 'von der Heide', { family: 'von der Heide', given: 'Anselm' }],
  ['Plato', undefined, { literal: 'Plato' }],
  ['Charles III', 'Charles III', { literal: 'Charles III' }],
])('the parts of “%s” (family name: %s)', (name, family, expected) => {
  expect(citedName({ name, 'family-name': family })).toEqual(expected);
});

test.each([
  ['Pope Francis'],
  ['Queen Elizabeth'],
  ['Charles III'],
  ['Pope Leo XIV'],
  ['Papst Leo'],
])('%s is not split into a given and a family name', (name) => {
  expect(citedName({ name })).toEqual({ literal: name });
});

test('an explicit family name takes precedence', () => {
  expect(citedName({ name: 'Prince Adeyemi', 'family-name': 'Adeyemi' })).toEqual({
    family: 'Adeyemi',
    given: 'Prince',
  });
});
