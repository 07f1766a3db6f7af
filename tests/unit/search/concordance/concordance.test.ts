import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  inContext,
  concordance,
  type ConcordancePlace,
} from '../../../../src/search/concordance/concordance.ts';
import { searchWords } from '../../../../src/search/search-words.ts';
import type { Quote } from '../../../../src/archive/records.ts';
import { quote } from '../quote.ts';

const keywords = (quotes: readonly Quote[]) =>
  concordance(quotes).flatMap(({ pages }) => pages.flatMap(({ items }) => items));

describe('concordance', () => {
  it('has the distinctive words of text, gloss and original in alphabetical order, each once', () => {
    const found = quote({
      id: 'second-grade',
      text: 'Nie ma drugiej klasy',
      language: 'pl',
      gloss: 'There is no second-grade class, no 2nd class of 1999',
      original: { text: 'Ёлка и класс', language: 'ru', source: 'paper' },
    });
    expect(keywords([found]).map(({ word }) => word)).toEqual(
      ['class', 'drugiej', 'grade', 'klasy', 'nie', 'second', 'елка', 'класс'].toSorted(),
    );
  });

  it('names letters by themselves where they are Latin, else by their place in Unicode', () => {
    const letters = concordance([quote({ id: 'zug', text: 'Zug ёлка' })]);
    expect(letters.map(({ letter, slug }) => [letter, slug])).toEqual([
      ['Z', 'z'],
      ['Е', 'u435'],
    ]);
  });

  it('only counts the quotations of a word that many have', () => {
    const quotes = Array.from({ length: 21 }, (_, index) =>
      quote({ id: `q-${index}`, text: `Snow ${index < 20 ? 'again' : 'thrice'}: snow` }),
    );
    expect(keywords(quotes).map(({ word, count, places }) => [word, count, places.length])).toEqual(
      [
        ['again', 20, 20],
        ['snow', 21, 0],
        ['thrice', 1, 1],
      ],
    );
  });

  it('parts the words of a letter into pages by how much stands on them', () => {
    const text = (from: number) =>
      Array.from({ length: 40 }, (_, index) => `s${letters(from + index)}`).join(' ');
    const quotes = Array.from({ length: 60 }, (_, index) =>
      quote({ id: `q-${index}`, text: text(index * 40) }),
    );
    const [s] = concordance(quotes);
    expect(s?.pages.map(({ number, count }) => [number, count])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    expect(s?.pages.flatMap(({ items }) => items)).toHaveLength(2400);
    for (const { items } of s?.pages ?? []) expect(items.length).toBeLessThanOrEqual(1000);
  });
});

describe('inContext', () => {
  const text = 'One, two; three four “five” six seven—eight nine ten!”';

  it.each([
    ['one', ['', 'One', ', two; three four “five'], [false, true]],
    ['five', ['One, two; three four “', 'five', '” six seven—eight nine'], [false, true]],
    ['six', ['two; three four “five” ', 'six', ' seven—eight nine ten!”'], [true, false]],
    ['ten', ['six seven—eight nine ', 'ten', '!”'], [true, false]],
  ])('gives four words on either side of “%s”', (asked, parts, cuts) => {
    const { isCutBefore, before, word, after, isCutAfter } = inContext(placeOf(text, asked));
    expect([before, word, after]).toEqual(parts);
    expect([isCutBefore, isCutAfter]).toEqual(cuts);
  });

  it('gives a part of the text, exactly, and all of it where nothing is cut', () => {
    const part = fc.constantFrom('one', 'Two', '“', '…', ' — ', ' ', 'three-four', '😀');
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const passage = parts.join(' ');
        for (const { text: asked } of searchWords(passage)) {
          const place = placeOf(passage, asked);
          const { isCutBefore, before, word, after, isCutAfter } = inContext(place);
          expect(passage.indexOf(`${before}${word}${after}`)).toBeGreaterThanOrEqual(0);
          expect(place.start === before.length).toBe(!isCutBefore);
          expect(place.end + after.length === passage.length).toBe(!isCutAfter);
        }
      }),
    );
  });
});

function passageOf(text: string) {
  return { passage: { kind: 'words', text, language: 'en' } as const };
}

function placeOf(text: string, asked: string): ConcordancePlace {
  const found = searchWords(text).find((word) => word.text === asked);
  if (!found) throw new Error(`“${asked}” is not there.`);
  return {
    quote: quote({ id: 'any', text }),
    ...passageOf(text),
    start: found.start,
    end: found.end,
  };
}

/** A number in letters, all of one length. */
function letters(number: number): string {
  return [...number.toString(10).padStart(5, '0')]
    .map((digit) => String.fromCodePoint(97 + Number(digit)))
    .join('');
}
