import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  familyNameOf,
  givenNameOf,
  containsFamilyName,
} from '../../../src/schemas/personal-name.ts';

test.each([
  ['Ada Lee', undefined, 'Lee', 'Ada'],
  ['Zhang Hanhui', 'Zhang', 'Zhang', 'Hanhui'],
  ['Ursula von der Leyen', 'von der Leyen', 'von der Leyen', 'Ursula'],
  ['Martin Luther King Jr.', 'King', 'King', 'Martin Luther Jr.'],
  ['Lee Ada Lee', 'Lee', 'Lee', 'Lee Ada'],
  ['Plato', undefined, 'Plato', ''],
])('%s, whose family name is %s, is split into %s and %s', (name, family, expected, given) => {
  const person = { name, 'family-name': family };
  expect([familyNameOf(person), givenNameOf(person)]).toEqual([expected, given]);
});

test('no word of a name is lost or added', () => {
  const word = fc.string({ minLength: 1 }).filter((text) => /^\S+$/.test(text));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), fc.nat(), (words, at) => {
      const person = { name: words.join(' '), 'family-name': words[at % words.length] };
      expect(containsFamilyName(person)).toBe(true);
      const parts = `${familyNameOf(person)} ${givenNameOf(person)}`.trim().split(' ');
      expect(parts.sort()).toEqual([...words].sort());
    }),
  );
});
