import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinedWords, searchWords } from '../../../src/search/search-words.ts';

const words = (text: string): string =>
  searchWords(text)
    .map((word) => word.text)
    .join(' ');

describe('searchWords', () => {
  it.each([
    ['case', 'The World', 'the world'],
    ['accents', 'café naïve Zürich', 'cafe naive zurich'],
    ['ё and й', 'Ещё ёлка, новый', 'еще елка новыи'],
    ['letters without parts', 'straße Łódź smørrebrød', 'strasse lodz smorrebrod'],
    ['apostrophes of all kinds', "don’t don't donʼt Russia’s", 'dont dont dont russias'],
    ['hyphens', 'long-term value‑based', 'long term value based'],
    ['dashes without spaces', 'iPhones—everything—is gone', 'iphones everything is gone'],
    ['dashes with spaces', 'iPhones — everything – is gone', 'iphones everything is gone'],
    ['ellipses', 'wait…what ... now', 'wait what now'],
    ['currency', '$5 billion, €3, £2, 10%', 'dollar 5 billion euro 3 pound 2 10 percent'],
    ['thousands', '1,000 and 12,500,000', '1000 and 12500000'],
    ['abbreviations', 'the U.S. and the U.S.S.R.', 'the us and the ussr'],
    ['an ampersand', 'R&D', 'r and d'],
    ['a script without spaces', '人工智能', '人 工 智 能'],
    ['quotation marks', '“core” «ценности» „Werte“', 'core ценности werte'],
    [
      'names of what every object has',
      'constructor __proto__ toString',
      'constructor proto tostring',
    ],
  ])('folds %s', (_, text, folded) => {
    expect(words(text)).toBe(folded);
  });

  it('points to the place of each word', () => {
    const text = 'It’s “value-based” sovereignty';
    const places = searchWords(text).map(({ start, end }) => text.slice(start, end));
    expect(places).toEqual(['It’s', 'value-based', 'value-based', 'sovereignty']);
  });

  it('tells signs from words', () => {
    expect(searchWords('$5 dollar').map(({ sign }) => sign)).toEqual([true, false, false]);
  });

  it('gives only lower-case letters and digits, and the same again for its own words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const found = searchWords(text).map((word) => word.text);
        for (const word of found) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
        expect(words(found.join(' '))).toBe(found.join(' '));
      }),
    );
  });
});

describe('joinedWords', () => {
  it('gives compounds in one word', () => {
    expect(joinedWords('a long-term plan, GPT-4, and no other')).toEqual(['longterm', 'gpt4']);
  });
});
