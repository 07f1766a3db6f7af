import { describe, expect, it } from 'vitest';
import { searchRecord } from '../../../src/search/index/search-record.ts';
import { mergeVocabularies, vocabulary } from '../../../src/search/vocabulary.ts';
import { quote, speaker } from './quote.ts';

describe('vocabulary', () => {
  it('groups words by how many records have them, in alphabetical order, without short words and numbers', () => {
    const records = ['The chips of 2024', 'No chips', 'Old chips', 'AI chips', 'Zebra'].map(
      (text, n) => searchRecord(quote({ id: `q${n}`, text }), [{ ...speaker, roles: [] }]),
    );
    expect(vocabulary(records)).toEqual(['old the zebra', 'chips german gref herman герман греф']);
  });

  it('is one empty group where there are no records', () => {
    expect(vocabulary([])).toEqual(['']);
  });
});

describe('mergeVocabularies', () => {
  it('has each word once, in the highest of its groups', () => {
    expect(
      mergeVocabularies([
        ['bank chips', 'russia'],
        ['russia sberbank', 'chips'],
      ]),
    ).toEqual(['bank sberbank', 'chips russia']);
  });

  it('is one empty group where no volume has words', () => {
    expect(mergeVocabularies([[''], ['']])).toEqual(['']);
  });
});
