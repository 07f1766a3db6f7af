import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addressOf,
  isSearch,
  queryOf,
  stateAt,
  stateOf,
} from '../../../../src/search/browser/state.ts';

const words = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() === text);
const year = fc.integer({ min: 0, max: 9999 });
const state = fc.record({
  text: words,
  filters: fc.record(
    { speaker: words, form: words, topic: words, source: words, from: year, to: year },
    { requiredKeys: [] },
  ),
  order: fc.constantFrom('best' as const, 'newest' as const),
});

describe('the state in the address', () => {
  it('is the same when read back from the address', () => {
    fc.assert(
      fc.property(state, (given) => {
        const filters = { from: undefined, to: undefined, ...given.filters };
        expect(stateOf(queryOf(given))).toEqual({ ...given, filters });
      }),
    );
  });

  it('leaves the query empty if nothing is searched for', () => {
    expect(queryOf(stateOf(''))).toBe('');
    expect(queryOf(stateOf('?q=+&speaker=&from=x&order=upward&unknown=1'))).toBe('');
  });

  it('reads addresses written by hand', () => {
    expect(stateOf('?q=%22core+values%22&form=direct&from=2022&to=20x')).toEqual({
      text: '"core values"',
      filters: { form: 'direct', from: 2022, to: undefined },
      order: 'best',
    });
  });

  it('is a search if it has words or a filter, but not if it has only an order', () => {
    expect(
      ['?q=chips', '?to=2020', '?q=+&order=newest'].map((query) => isSearch(stateOf(query))),
    ).toEqual([true, true, false]);
  });

  it('has a passage only after #, which no server receives', () => {
    fc.assert(
      fc.property(state, fc.string({ unit: 'binary' }), (given, end) => {
        const text = `The rain will probably come in May, and the harvest ${end}x`;
        const filters = { from: undefined, to: undefined, ...given.filters };
        const { search, hash } = new URL(addressOf({ ...given, text }), 'https://example.org/');
        expect(search).not.toContain('rain');
        expect(stateAt({ search, hash })).toEqual({
          ...given,
          filters,
          text: text.toWellFormed(),
        });
      }),
    );
    expect(addressOf(stateOf('?q=chips&to=2020'))).toBe('?q=chips&to=2020');
    expect(stateAt({ search: '?q=chips', hash: '#main' }).text).toBe('chips');
    expect(stateAt({ search: '', hash: '#%' }).text).toBe('');
  });
});
