import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positionsIn, termFileOf, termFiles } from '../../../../src/search/check/term-files.ts';

const terms = fc.array(
  fc.uniqueArray(fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'и', '国家')), {
    maxLength: 20,
  }),
  { maxLength: 60 },
);

test('every term is found in its file, with exactly the quotations that have it', () => {
  fc.assert(
    fc.property(terms, (quotations) => {
      const files = termFiles(quotations);
      for (const term of new Set(quotations.flat())) {
        const file = files[termFileOf(term, files.length)] ?? {};
        const having = quotations.flatMap((own, position) =>
          own.includes(term) ? [position] : [],
        );
        expect(positionsIn(file, term)).toEqual(having);
      }
    }),
  );
});

test('a term that no quotation contains is not found', () => {
  const [file = {}] = termFiles([['rain'], ['snow', 'rain']]);
  expect(positionsIn(file, 'rain')).toEqual([0, 1]);
  for (const term of ['sun', 'toString', '']) expect(positionsIn(file, term)).toEqual([]);
});

test('files stay small however many quotations there are', () => {
  const quotations = Array.from({ length: 3000 }, (_, n) => [`a${n % 700}`, `b${n}`, 'common']);
  const sizes = termFiles(quotations).map((file) => Object.values(file).flat().length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(9000);
  expect(sizes.length).toBe(18);
});
