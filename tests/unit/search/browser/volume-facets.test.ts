import { describe, expect, it } from 'vitest';
import { facetFiles } from '../../../../src/search/browser/facet-files.ts';
import { volumeFacets } from '../../../../src/search/browser/volume-facets.ts';
import { VALUES_PER_FILE } from '../../../../src/search/facets.ts';

const files: Readonly<Record<string, unknown>> = {
  'dates.json': [
    ['2022-01-01', 1],
    ['2024-01-01', 1],
    ['2025-01-01', 1],
  ],
  'days-0.json': [
    [
      [20220101, 20220101],
      [20241201, 20241231],
    ],
    [[20240101, 20241231]],
    [[20250101, 20250101]],
  ],
  'quotations-0.json': {
    speaker: [[0], [VALUES_PER_FILE], [0, VALUES_PER_FILE]],
    form: [[0], [0], [1]],
    topic: [[], [0], [0]],
    source: [[0], [0], [0]],
  },
  'speaker-0.json': [['gref', 'Gref']],
  'speaker-1.json': [['putin', 'Putin']],
  'form-0.json': [
    ['direct', 'Direct'],
    ['indirect', 'Reported speech'],
  ],
  'topic-0.json': [['chips', 'Chips']],
  'source-0.json': [['tass', 'TASS']],
};

function openFacets() {
  const loaded: string[] = [];
  const firstIds = {
    speaker: ['gref', 'putin'],
    form: ['direct'],
    topic: ['chips'],
    source: ['tass'],
  };
  const load = <T>(name: string): Promise<T> => {
    loaded.push(name);
    return Promise.resolve(files[name] as T);
  };
  return { facets: volumeFacets(facetFiles(firstIds, load)), loaded };
}

type Filters = Parameters<ReturnType<typeof openFacets>['facets']['passing']>[1];

describe('volumeFacets', () => {
  it.each<[Filters, number[]]>([
    [{}, [0, 1, 2]],
    [{ speaker: 'gref' }, [0, 2]],
    [{ speaker: 'putin' }, [1, 2]],
    [{ speaker: 'gref', form: 'indirect' }, [2]],
    [{ speaker: 'nobody' }, []],
    [{ speaker: 'aaron' }, []],
    [{ from: 2023 }, [1, 2]],
    [{ to: 2024 }, [0, 1]],
    [{ from: 2024, to: 2024 }, [1]],
    [{ topic: 'chips', from: 2025 }, [2]],
  ])('returns the quotations that pass %j', async (filters, expected) => {
    expect([...(await openFacets().facets.passing([0, 1, 2], filters))]).toEqual(expected);
  });

  it('counts the results of each choice with the other filters unchanged', async () => {
    const choices = await openFacets().facets.choices([0, 1, 2], { speaker: 'gref' });
    const counts = (name: keyof typeof choices) =>
      Object.fromEntries(choices[name].map(({ label, count }) => [label, count]));
    expect(counts('speaker')).toEqual({ Gref: 2, Putin: 2 });
    expect(counts('form')).toEqual({ Direct: 1, 'Reported speech': 1 });
    expect(counts('topic')).toEqual({ Chips: 1 });
    expect(counts('year')).toEqual({ 2022: 1, 2025: 1 });
  });

  it('counts every year, whatever the chosen years', async () => {
    const { facets } = openFacets();
    const { year, form } = await facets.choices([0, 1], { from: 2024 });
    expect(year.map(({ value, count }) => [value, count])).toEqual([
      ['2022', 1],
      ['2024', 1],
    ]);
    expect(form.map(({ count }) => count)).toEqual([1]);
  });

  it('offers a chosen value even if nothing is left with it', async () => {
    const { topic } = await openFacets().facets.choices([0], { topic: 'chips' });
    expect(topic).toEqual([{ value: 'chips', label: 'Chips', count: 0 }]);
  });

  it('loads no file twice, and no unneeded values', async () => {
    const { facets, loaded } = openFacets();
    await facets.passing([0], { speaker: 'gref' });
    await facets.choices([0], { speaker: 'gref' });
    expect(loaded.toSorted()).toEqual([
      'dates.json',
      'form-0.json',
      'quotations-0.json',
      'source-0.json',
      'speaker-0.json',
    ]);
  });

  it('tells words said within a span of days from words printed within it', async () => {
    const { facets } = openFacets();
    expect(await facets.within([0, 1, 2], [20240101, 20241231])).toEqual({
      said: new Set([1]),
      printed: new Set([0]),
    });
    expect((await facets.within([0, 1, 2], [20241201, 20241231])).said.size).toBe(0);
  });
});
