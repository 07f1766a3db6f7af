import { describe, expect, it } from 'vitest';
import { searchRecord } from '../../../src/search/index/search-record.ts';
import { mergeVocabularies, vocabulary } from '../../../src/search/vocabulary.ts';
import { quote, speaker } from './quote.ts';

describe('vocabulary', () => {
  it('groups words by how many records have them, in alphabetical order, without short words and numbers', () => {
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

  it('is empty where there are no records', () => {
    expect(vocabulary([])).toEqual({});
  });
});

describe('mergeVocabularies', () => {
  it('has each word of a language once, in the highest of its groups', () => {
    expect(
      mergeVocabularies([
        { en: ['bank chips', 'russia'], de: ['bank'] },
        { en: ['russia sberbank', 'chips'] },
      ]),
    ).toEqual({ de: ['bank'], en: ['bank sberbank', 'chips russia'] });
  });

  it('is empty where no volume has words', () => {
    expect(mergeVocabularies([{}, {}])).toEqual({});
  });
});
