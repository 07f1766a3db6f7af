import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stretchNear } from '../../../src/passage-check/long-text.ts';
import { printedWords } from '../../../src/quotation/printed-words.ts';
import { graded, rain } from './rain-records.ts';

const other = Array.from({ length: 40 }, (_, index) => `Other${index} words${index} follow`);

test('only a part of a long text is compared: a few times the wording’s length, and containing its words', () => {
  const base = printedWords(rain, 'en');
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...other), { minLength: 200, maxLength: 400 }),
      fc.array(fc.constantFrom(...other), { maxLength: 400 }),
      (before, after) => {
        const text = [...before, rain, ...after].join('. ');
        const near = stretchNear(text, printedWords(text, 'en'), base);
        expect(near).toContain(rain);
        expect(printedWords(near, 'en').length).toBeLessThanOrEqual(
          Math.max(120, 4 * base.length) + base.length,
        );
      },
    ),
    { numRuns: 20 },
  );
});

test('a short text is compared as a whole', () => {
  const base = printedWords(rain, 'en');
  expect(stretchNear(rain, base, base)).toBe(rain);
});

test('a quotation is found in a long text without marks, but not in a long passage within marks', async () => {
  const filler = other.join('. ');
  const long = Array.from({ length: 8 }, () => filler).join('. ');
  expect(await graded(`${long}. ${rain} ${long}.`)).toEqual(['as-printed', 'lee-rain', 'post']);
  expect((await graded(`“${long}. ${rain} ${long}.”`))[0]).toBe('not-on-record');
});
