import { describe, expect, it } from 'vitest';
import { concordance } from '../../../../src/search/concordance/concordance.ts';
import type { Quote } from '../../../../src/archive/records.ts';
import { quote } from '../quote.ts';

const keywords = (quotes: readonly Quote[]) =>
  concordance(quotes).flatMap(({ pages }) => pages.flatMap(({ items }) => items));

describe('concordance', () => {
  it('lists the distinctive words of text, gloss and original once each, in alphabetical order', () => {
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

  it('puts Latin letters in addresses unchanged, and others as code points', () => {
    const letters = concordance([quote({ id: 'zug', text: 'Zug ёлка' })]);
    expect(letters.map(({ letter, slug }) => [letter, slug])).toEqual([
      ['Z', 'z'],
      ['Е', 'u435'],
    ]);
  });

  it('counts the quotations with a frequent word without listing them', () => {
    const quotes = Array.from({ length: 21 }, (_, index) =>
      quote({ id: `q-${index}`, text: `Snow ${index < 20 ? 'again' : 'thrice'}: snow` }),
    );
    expect(
      keywords(quotes).map(({ word, count, occurrences }) => [word, count, occurrences.length]),
    ).toEqual([
      ['again', 20, 20],
      ['snow', 21, 0],
      ['thrice', 1, 1],
    ]);
  });

  it('splits the words of a letter into pages of limited length', () => {
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

/** A number written as five letters. */
function letters(number: number): string {
  return [...number.toString(10).padStart(5, '0')]
    .map((digit) => String.fromCodePoint(97 + Number(digit)))
    .join('');
}
