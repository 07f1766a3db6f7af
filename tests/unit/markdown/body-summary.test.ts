import { describe, expect, test } from 'vitest';
import { longPassages } from '../../../src/markdown/body-summary.ts';

describe('parts of one utterance are joined', () => {
  test.each([
    ['“The rain will come”, “in May this year”', 'The rain will come in May this year'],
    ['“The rain will come”; “in May this year”', 'The rain will come in May this year'],
    ['“The rain will come”/“in May this year”', 'The rain will come in May this year'],
    ['«The rain will come» («in May this year»)', 'The rain will come in May this year'],
    ['“The rain will,” she said, “come in May.”', 'The rain will come in May.'],
    ['“The rain”, said the minister of farming, “will come soon”', 'The rain will come soon'],
    ['„Der Regen wird“, sagte sie, „bald kommen“', 'Der Regen wird bald kommen'],
    ['“The rain” … “will come in May”', 'The rain will come in May'],
  ])('%s', (text, words) => {
    expect(longPassages(text).map((passage) => passage.words)).toEqual([words]);
  });

  test.each([
    ['a list of terms', 'They say “fake news”, “deep state” and “the swamp”.'],
    ['terms next to each other', '“probably”, “perhaps”, “surely”, “certainly”, “never”'],
    ['a term and another one', 'He has “Our take” and “Why it matters” in it.'],
    ['sentences', 'She calls it “rain in May”. “Rain in May” is a phrase.'],
    ['more than an interruption', '“The rain,” as she wrote in a letter to us, “comes now.”'],
  ])('but not %s', (_, text) => {
    expect(longPassages(text)).toEqual([]);
  });
});
