import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { match } from '../../../src/quotation/match.ts';
import { disguise, picks } from './disguise.ts';
import { launchTexts } from './launch-records.ts';
import { isPart, letters, someWords, twoPlaces } from './mutations.ts';

describe('any text in the launch content', () => {
  test.each(launchTexts)('matches itself: %s', (text) => {
    expect(match(text, text)).toMatchObject({ ok: true, start: 0, omitted: [] });
  });

  test('matches itself in any typography, on either side', () => {
    fc.assert(
      fc.property(fc.constantFrom(...launchTexts), picks, picks, (text, one, other) => {
        expect(match(disguise(text, one), disguise(text, other))).toMatchObject({ ok: true });
      }),
      { numRuns: 500 },
    );
  });

  test('matches its parts', () => {
    fc.assert(
      fc.property(twoPlaces, ({ record, words, first, second }) => {
        expect(match(words.slice(first, second + 1).join(' '), record).ok).toBe(true);
      }),
    );
  });

  test('does not match with a word left out', () => {
    fc.assert(
      fc.property(twoPlaces, ({ record, words, first }) => {
        const changed = words.filter((_, index) => index !== first);
        // Next to an ellipsis, the omission would be marked.
        const neighbors = [words[first - 1], words[first + 1]];
        fc.pre(!isPart(changed, words) && first > 0 && !neighbors.includes('…'));
        expect(match(changed.join(' '), record).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test('does not match with a word inserted or doubled', () => {
    fc.assert(
      fc.property(twoPlaces, fc.boolean(), ({ record, words, first, second }, before) => {
        const [from, to] = before ? [second, first] : [first, second];
        const word = words[from] ?? '';
        fc.pre(letters(word) !== '');
        for (const place of [from + 1, to]) {
          const changed = [...words.slice(0, place), word, ...words.slice(place)];
          expect(match(changed.join(' '), record).ok).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('does not match with two different words swapped', () => {
    fc.assert(
      fc.property(twoPlaces, ({ record, words, first, second }) => {
        const [a = '', b = ''] = [words[first], words[second]];
        // An ellipsis is allowed even where nothing is left out.
        fc.pre(letters(a) !== letters(b) && a !== '…' && b !== '…');
        const changed = words.with(first, b).with(second, a);
        expect(match(changed.join(' '), record).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test('does not match with a letter changed', () => {
    const places = launchTexts.flatMap((text) =>
      [...text.matchAll(/[\p{L}\p{N}]/gu)].map(({ index }) => ({ text, index })),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.constantFrom('a', 'e', 'x', 'Q', 'и', 'ё', 'ж', '7'),
        ({ text, index }, letter) => {
          fc.pre(text.charAt(index).toLowerCase() !== letter.toLowerCase());
          const changed = text.slice(0, index) + letter + text.slice(index + 1);
          expect(match(changed, text).ok).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('does not match with punctuation dropped inside', () => {
    const places = launchTexts.flatMap((text) =>
      [...text.matchAll(/(?<=[\p{L}\p{N}].*)\p{P}(?=.*[\p{L}\p{N}])/gsu)].map(({ index }) => ({
        text,
        index,
      })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), ({ text, index }) => {
        expect(match(text.slice(0, index) + text.slice(index + 1), text).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test('may be shortened where an omission is marked', () => {
    const omission = fc.constantFrom('…', '...', '[…]', '[...]', '. . .');
    fc.assert(
      fc.property(twoPlaces, omission, ({ record, words, first, second }, mark) => {
        fc.pre(second > first + 1 && !record.includes('['));
        const shortened = [...words.slice(0, first + 1), mark, ...words.slice(second)];
        expect(match(shortened.join(' '), record).ok).toBe(true);
      }),
    );
  });

  test('may be edited in brackets, but not across a bracket of the record', () => {
    fc.assert(
      fc.property(twoPlaces, ({ record, words, first, second }) => {
        fc.pre(second > first + 1);
        const over = words.slice(first + 1, second).join(' ');
        const half = /^[^[]*\]|\[[^\]]*$/.test(words.slice(0, first + 1).join(' '));
        fc.pre(!half);
        const edited = [...words.slice(0, first + 1), '[our words]', ...words.slice(second)];
        expect(match(edited.join(' '), record).ok).toBe(!/[[\]]/.test(over));
      }),
      { numRuns: 300 },
    );
  });

  test('may begin with an edited letter', () => {
    fc.assert(
      fc.property(someWords, fc.nat(), ({ record, words }, place) => {
        const rest = words.slice(place % words.length);
        const [first = ''] = rest;
        fc.pre(/^\p{L}{2}/u.test(first));
        const letter = first.charAt(0);
        const other = letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase();
        const excerpt = [`[${other}]${first.slice(1)}`, ...rest.slice(1)].join(' ');
        expect(match(excerpt, record).ok).toBe(true);
      }),
    );
  });
});
