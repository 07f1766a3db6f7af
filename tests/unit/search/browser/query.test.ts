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

  it('reads several phrases and words outside of them', () => {
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

  it('returns compounds also as one word each', () => {
    expect(parseQuery('a long-term plan')).toMatchObject({
      words: ['a', 'long', 'term', 'plan'],
      joined: ['a', 'longterm', 'plan'],
    });
    expect(parseQuery('a long plan').joined).toBeUndefined();
  });

  it('returns the words without symbols', () => {
    expect(parseQuery('$5 billion')).toMatchObject({
      words: ['dollar', '5', 'billion'],
      plainWords: ['5', 'billion'],
    });
  });

  it('reads any text, and only phrases made of its words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { words, phrases } = parseQuery(text);
        for (const word of phrases.flat()) expect(words).toContain(word);
      }),
    );
  });
});
