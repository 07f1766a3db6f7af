import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../../src/search/browser/query.ts';

describe('parseQuery', () => {
  it.each([
    ['straight', '"second grade"'],
    ['curly', '“second grade”'],
    ['curly, as German sets them', '„second grade“'],
    ['guillemets', '«second grade»'],
    ['guillemets turned inward', '»second grade«'],
    ['corner brackets', '「second grade」'],
  ])('reads a phrase in quotation marks: %s', (_, text) => {
    expect(parseQuery(text)).toMatchObject({
      words: ['second', 'grade'],
      phrases: [['second', 'grade']],
    });
  });

  it('reads several phrases and the words outside them', () => {
    expect(parseQuery('Gref “can’t be imported” chips "for years"')).toMatchObject({
      words: ['gref', 'cant', 'be', 'imported', 'chips', 'for', 'years'],
      phrases: [
        ['cant', 'be', 'imported'],
        ['for', 'years'],
      ],
    });
  });

  it.each(['"second grade', 'second grade”', '«second grade', '""', '“”', '"—"'])(
    'ignores quotation marks without a partner or words: %s',
    (text) => {
      expect(parseQuery(text).phrases).toEqual([]);
    },
  );

  it.each([
    ['a compound', 'a long-term plan', [['long', 'term'], ['plan']]],
    [
      'initials',
      'AT&T R & D',
      [
        ['at', 'and', 't'],
        ['r', 'and', 'd'],
      ],
    ],
    [
      'a name with signs',
      'C++ and .NET',
      [
        ['c', 'plus', 'plus'],
        ['dot', 'net'],
      ],
    ],
    [
      'an address',
      'example.com and/or 24/7',
      [
        ['example', 'com'],
        ['24', '7'],
      ],
    ],
    ['an ampersand between words', 'chips & sanctions', [['chips'], ['sanctions']]],
    ['words joined by dashes', 'chips—gone…now', [['chips'], ['gone']]],
    ['an elided word', 'de l’informatique', [['informatique']]],
    [
      'words without spaces',
      '必将头破血流',
      [
        ['必', '将'],
        ['头', '破'],
        ['血', '流'],
      ],
    ],
    ['syllables of Tibetan', 'བོད་སྐད', [['བོད', 'སྐད']]],
    [
      'only common words',
      'to be or not',
      [
        ['to', 'be', 'or'],
        ['be', 'or', 'not'],
      ],
    ],
    ['two common words', 'to be', [['to', 'be']]],
    ['a question', 'what did he say about the chips', [['chips']]],
    ['a word typed twice', 'chips chips', [['chips']]],
  ])('requires words that were typed together to be found together: %s', (_, text, terms) => {
    expect(parseQuery(text).terms.map(({ words }) => words)).toEqual(terms);
  });

  it('returns the words without symbols', () => {
    expect(parseQuery('$5 billion')).toMatchObject({
      words: ['dollar', '5', 'billion'],
      plainWords: ['5', 'billion'],
    });
  });

  it('reads any text, and finds only terms and phrases made of its words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { words, phrases, terms, plainWords } = parseQuery(text);
        for (const word of [...phrases.flat(), ...plainWords]) expect(words).toContain(word);
        const all = ` ${words.join(' ')} `;
        for (const term of terms) expect(all).toContain(` ${term.words.join(' ')} `);
        expect(terms.length > 0).toBe(words.length > 0);
      }),
    );
  });
});
