import { describe, expect, it } from 'vitest';
import { facetFilter } from '../../../../src/search/browser/facet-filter.ts';

const filter = facetFilter({
  fragments: 'a b c',
  years: [2022, 2024, 2025],
  by: {
    speaker: {
      values: [
        ['gref', 'Gref'],
        ['putin', 'Putin'],
      ],
      of: [[0], [1], [0, 1]],
    },
    form: {
      values: [
        ['direct', 'Direct'],
        ['indirect', 'Reported speech'],
      ],
      of: [[0], [0], [1]],
    },
    topic: { values: [['chips', 'Chips']], of: [[], [0], [0]] },
    source: { values: [['tass', 'TASS']], of: [[0], [0], [0]] },
  },
});
const passing = (filters: Parameters<typeof filter.passes>[1]): string[] =>
  ['a', 'b', 'c'].filter((id) => filter.passes(id, filters));

describe('facetFilter', () => {
  it.each([
    [{}, ['a', 'b', 'c']],
    [{ speaker: 'gref' }, ['a', 'c']],
    [{ speaker: 'gref', form: 'indirect' }, ['c']],
    [{ speaker: 'nobody' }, []],
    [{ from: 2023 }, ['b', 'c']],
    [{ to: 2024 }, ['a', 'b']],
    [{ from: 2024, to: 2024 }, ['b']],
    [{ topic: 'chips', from: 2025 }, ['c']],
  ])('lets pass what has all of %j', (filters, expected) => {
    expect(passing(filters)).toEqual(expected);
  });

  it('lets nothing pass that it does not know', () => {
    expect(filter.passes('unknown', { form: 'direct' })).toBe(false);
  });

  it('counts what each choice would leave, the other filters standing', () => {
    const choices = filter.choices(['a', 'b', 'c'], { speaker: 'gref' });
    const counts = (name: keyof typeof choices) =>
      choices[name].map(({ value, count }) => [value, count]);
    expect(counts('speaker')).toEqual([
      ['gref', 2],
      ['putin', 2],
    ]);
    expect(counts('form')).toEqual([
      ['direct', 1],
      ['indirect', 1],
    ]);
    expect(counts('topic')).toEqual([['chips', 1]]);
    expect(counts('year')).toEqual([
      ['2022', 1],
      ['2024', 0],
      ['2025', 1],
    ]);
  });

  it('counts years over all years, whatever years are chosen', () => {
    expect(filter.choices(['a', 'b'], { from: 2024 }).year.map(({ count }) => count)).toEqual([
      1, 1, 0,
    ]);
    expect(filter.choices(['a', 'b'], { from: 2024 }).form.map(({ count }) => count)).toEqual([
      1, 0,
    ]);
  });

  it('knows which quotation is later', () => {
    expect(filter.placeOf('c')).toBeGreaterThan(filter.placeOf('a'));
  });
});
