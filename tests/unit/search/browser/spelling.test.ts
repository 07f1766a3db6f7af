import { describe, expect, it } from 'vitest';
import { candidates } from '../../../../src/search/browser/spelling.ts';

const vocabulary = ['chisel sanctity sanctuary technology', 'chips ships sanctions'];
const found = (word: string, unfinished = false): string[] =>
  candidates(word, vocabulary, unfinished).map((candidate) => candidate.word);

describe('candidates', () => {
  it.each([
    ['a letter replaced', 'sanctiens', 'sanctions'],
    ['a letter left out', 'sancions', 'sanctions'],
    ['a letter too many', 'technollogy', 'technology'],
    ['two letters exchanged', 'sanctoins', 'sanctions'],
    ['two letters wrong in a long word', 'tecknolagy', 'technology'],
  ])('finds the word behind %s', (_, typed, meant) => {
    expect(found(typed)[0]).toBe(meant);
  });

  it('puts a word with the first letter kept before one without', () => {
    expect(found('chipz')).toEqual(['chips']);
    expect(found('chhps')[0]).toBe('chips');
  });

  it('puts the commoner of two equally near words first', () => {
    expect(candidates('barn', ['bark', 'bars'])[0]?.word).toBe('bars');
  });

  it('has nothing for a word that is unlike all, or too short to tell', () => {
    expect(found('zebra')).toEqual([]);
    expect(found('chi')).toEqual([]);
  });

  it('completes a word that may not be finished', () => {
    expect(found('sancti', true)).toEqual(['sanctions', 'sanctity']);
  });
});
