import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apaNames } from '../../../../src/outputs/citation/apa-names.ts';

const ada = { family: 'Lee', given: 'Ada' };
const ursula = { family: 'von der Leyen', given: 'Ursula' };
const society = { literal: 'Rain Society' };
const names = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ family: `N${index + 1}`, given: 'Ada' }));

test.each([
  ['no author', [], ''],
  ['one person', [ada], 'Lee, A.'],
  ['one organization', [society], 'Rain Society'],
  ['a single name', [{ family: 'Plato' }], 'Plato'],
  ['two people', [ada, ursula], 'Lee, A., & von der Leyen, U.'],
  ['a person and an organization', [ada, society], 'Lee, A., & Rain Society'],
  ['three', [ada, society, ursula], 'Lee, A., Rain Society, & von der Leyen, U.'],
])('%s', (_, authors, expected) => {
  expect(apaNames(authors)).toBe(expected);
});

test('up to twenty names are all given; if there are more, only the first nineteen and the last', () => {
  expect(apaNames(names(20))).toMatch(/^N1, A\., .*N19, A\., & N20, A\.$/);
  expect(apaNames(names(21))).toMatch(/^N1, A\., .*N19, A\., … N21, A\.$/);
});

test.each([
  ['Anna Maria', 'A. M.'],
  ['Jean-Paul', 'J.-P.'],
  ['J.-P.', 'J.-P.'],
  ['J.K.', 'J. K.'],
  ['J. K.', 'J. K.'],
  ['Yu. V.', 'Yu. V.'],
  ['Émile', 'É.'],
  ['E\u0301mile', 'E\u0301.'],
  ['Сергей', 'С.'],
  ['bell', 'b.'],
  ['María de los Ángeles', 'M. de los Á.'],
  ['Martin Luther Jr.', 'M. L., Jr.'],
  ['John III', 'J., III'],
  ['太郎', '太郎'],
])('the given name %s is shortened to %s', (given, initials) => {
  expect(apaNames([{ family: 'Lee', given }])).toBe(`Lee, ${initials}`);
});

test('with up to twenty names, none is missing', () => {
  const family = fc.string({ minLength: 1 }).filter((word) => /^\p{L}+$/u.test(word));
  fc.assert(
    fc.property(fc.array(family, { minLength: 1, maxLength: 20 }), (families) => {
      const printed = apaNames(families.map((one) => ({ family: one, given: 'Ada' })));
      expect(printed.replaceAll('&', '').split(/, A\.(?:, )?/)).toEqual([
        ...families.map((one, index) =>
          index > 0 && index === families.length - 1 ? ` ${one}` : one,
        ),
        '',
      ]);
    }),
  );
});
