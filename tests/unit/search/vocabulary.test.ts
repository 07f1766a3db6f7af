import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchRecord } from '../../../src/search/index/search-record.ts';
import {
  mergeVocabularies,
  vocabulary,
  vocabularyFiles,
  vocabularyFilesOf,
} from '../../../src/search/vocabulary.ts';
import { quote, speaker } from './quote.ts';

describe('vocabulary', () => {
  it('groups words by the number of records that have them, in alphabetical order, without short words and numbers', () => {
    const records = ['The chips of 2024', 'No chips', 'Old chips', 'AI chips', 'Zebra'].map(
      (text, n) => searchRecord(quote({ id: `q${n}`, text }), [{ ...speaker, roles: [] }]),
    );
    expect(vocabulary(records)).toEqual({
      en: ['old the zebra', 'chips'],
      und: ['', 'german gref herman герман греф'],
    });
  });

  it('keeps the words of each language apart', () => {
    const record = searchRecord(
      quote({ id: 'q', text: 'Die Grafikkarte', language: 'de-AT', gloss: 'The card' }),
      [{ ...speaker, roles: [] }],
    );
    expect(vocabulary([record])).toMatchObject({ de: ['die grafikkarte'], en: ['card the'] });
  });

  it('is empty if there are no records', () => {
    expect(vocabulary([])).toEqual({});
  });
});

describe('mergeVocabularies', () => {
  it('has each word of a language once, in its highest group', () => {
    expect(
      mergeVocabularies([
        { en: ['bank chips', 'russia'], de: ['bank'] },
        { en: ['russia sberbank', 'chips'] },
      ]),
    ).toEqual({ de: ['bank'], en: ['bank sberbank', 'chips russia'] });
  });

  it('is empty if no volume has words', () => {
    expect(mergeVocabularies([{}, {}])).toEqual({});
  });
});

describe('vocabularyFiles', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'а', 'г', 'ч'),
    minLength: 4,
    maxLength: 8,
  });

  it('have all words, each in a file that a misspelling by one letter leads to', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 1, maxLength: 2500 }),
        fc.nat(),
        fc.nat(),
        (words, which, where) => {
          const files = vocabularyFiles({ en: ['', words.toSorted().join(' ')] });
          expect(mergeVocabularies(files)).toEqual({ en: ['', words.toSorted().join(' ')] });
          const one = words[which % words.length] ?? '';
          const at = where % one.length;
          const misspelled = `${one.slice(0, at)}x${one.slice(at + 1)}`;
          const loaded = vocabularyFilesOf(misspelled, files.length).flatMap(
            (number) => files[number]?.['en']?.[1]?.split(' ') ?? [],
          );
          expect(loaded).toContain(one);
        },
      ),
    );
  });

  it('are a single file if there are few words', () => {
    expect(vocabularyFiles({})).toEqual([{}]);
    expect(vocabularyFiles({ en: ['chips sanctions'] })).toEqual([{ en: ['chips sanctions'] }]);
  });
});
