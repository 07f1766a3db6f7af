import { describe, expect, it } from 'vitest';
import { candidates, candidatesIn, languagesOf } from '../../../../src/search/browser/spelling.ts';

const vocabulary = ['chisel sanctity sanctuary technology', 'chips ships sanctions'];
const findCandidates = (word: string, isUnfinished = false): string[] =>
  candidates(word, vocabulary, isUnfinished).map((candidate) => candidate.word);

describe('candidates', () => {
  it.each([
    ['a letter replaced', 'sanctiens', 'sanctions'],
    ['a letter left out', 'sancions', 'sanctions'],
    ['a letter too many', 'technollogy', 'technology'],
    ['two letters exchanged', 'sanctoins', 'sanctions'],
    ['two letters wrong in a long word', 'tecknolagy', 'technology'],
  ])('finds the word behind %s', (_, typed, meant) => {
    expect(findCandidates(typed)[0]).toBe(meant);
  });

  it('prefers a word with the same first letter', () => {
    expect(findCandidates('chipz')).toEqual(['chips']);
    expect(findCandidates('chhps')[0]).toBe('chips');
  });

  it('prefers the more frequent of two equally similar words', () => {
    expect(candidates('barn', ['bark', 'bars'])[0]?.word).toBe('bars');
  });

  it('returns nothing for a word that is unlike any other or too short', () => {
    expect(findCandidates('zebra')).toEqual([]);
    expect(findCandidates('chi')).toEqual([]);
  });

  it('completes a word that may be unfinished', () => {
    expect(findCandidates('sancti', true)).toEqual(['sanctions', 'sanctity']);
  });
});

describe('candidatesIn', () => {
  const languages = {
    de: ['grafikkarte strafe'],
    en: ['graphic strange'],
    fr: ['graphique'],
    und: ['gref'],
  };
  const findCandidates = (word: string, asked: readonly string[] = []): string[] =>
    candidatesIn(asked, word, languages).map((candidate) => candidate.word);

  it('returns only names and words in the language of the query', () => {
    expect(findCandidates('strane', ['de'])).toEqual(['strafe']);
    expect(findCandidates('strane', ['en'])).toEqual(['strange']);
    expect(findCandidates('greff', ['de'])).toEqual(['gref']);
  });

  it('prefers the language of the page if the query could be in any', () => {
    expect(findCandidates('graphiqe')).toEqual(['graphic']);
    expect(findCandidates('grafikkartte')).toEqual(['grafikkarte']);
    expect(findCandidates('grafikxxrte')).toEqual([]);
  });

  it('recognizes the language of a query by its other words', () => {
    expect(languagesOf(['strane', 'grafikkarte'], languages)).toEqual(['de']);
    expect(languagesOf(['gref'], languages)).toEqual([]);
  });
});
